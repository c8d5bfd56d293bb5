import { ApiError } from '../richapi/ApiError';

/** What was found. @throws ApiError ItemNotFound if there is nothing */
export function orItemNotFound<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) {
    throw new ApiError('ItemNotFound');
  }
  return found;
}
