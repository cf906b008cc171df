/** The duties and tasks that a result shows, or in which its lines stand; none where it shows no part. */
import type { Result, Place } from './result.ts';

export function placesOf(result: Result): Place[] {
  switch (result.kind) {
    case 'duty':
      return result.duties.map(duty => ({ duty, task: null }));
    case 'task':
      return result.places;
    case 'item':
      return result.items;
    case 'columns':
      return [result];
    case 'standard':
    case 'matches':
    case 'choices':
    case 'no-part':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return [];
  }
}
