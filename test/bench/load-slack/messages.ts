/** What the loaded processes and their parent say to each other. */
import type { RespondArguments } from '@slack/bolt';

export type Bodies = [question: string, body: RespondArguments][];

export type ToTarget = { kind: 'bodies'; bodies: Bodies } | { kind: 'measure' };

export type Memory = { heapUsed: number; rss: number };

export type FromTarget = { kind: 'ready' } | ({ kind: 'memory' } & Memory);
