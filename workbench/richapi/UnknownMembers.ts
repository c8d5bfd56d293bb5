import { ApiError } from './ApiError';
import type { HostObject } from './HostClass';

/** Ledger of what add-ins asked for and this host does not have: the list of what to build next. */
export class UnknownMembers {
  private readonly names = new Set<string>();

  /** @param onUnknown Told of each name once. */
  constructor(private readonly onUnknown: (name: string) => void = () => undefined) {}

  /** Notes the member and makes the error to throw: `ApiNotFound`, naming `Class.member`. */
  refuse(object: HostObject, member: string): ApiError {
    return this.refuseName(`${object.hostClass.name}.${member}`);
  }

  /** @param reason What stands before the name in the message. */
  refuseName(name: string, reason = 'The workbench does not have'): ApiError {
    if (!this.names.has(name)) {
      this.names.add(name);
      this.onUnknown(name);
    }
    return new ApiError('ApiNotFound', `${reason} ${name}.`);
  }

  list(): readonly string[] {
    return [...this.names];
  }
}
