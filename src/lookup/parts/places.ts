/** The duties and tasks that a result shows, or in which its lines stand; none where it shows no part. */
import type { PartPlace, Result } from '../result.ts';

export function placesOf(result: Result): PartPlace[] {
  switch (result.kind) {
    case 'duty':
      return result.duties.map(duty => ({ duty, task: null }));
    case 'task':
      return result.places;
    case 'item':
      return result.items;
    case 'columns':
    case 'count':
      return [result];
    case 'several':
      return result.results.flatMap(placesOf);
    case 'standard':
    case 'matches':
    case 'compare':
    case 'filtered':
    case 'levels':
    case 'unstated':
    case 'choices':
    case 'no-part':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return [];
  }
}
