import { ApiError } from './ApiError';
import type { BatchTarget } from './BatchInterpreter';
import { CallArguments } from './CallArguments';
import { HostObject, toMemberName } from './HostClass';
import type { ProjectionContext } from './projectQuery';
import { projectIdentity, projectQuery, toPlainNames } from './projectQuery';
import { resolveArguments } from './resolveArguments';
import type { Batch, BatchAction, ObjectPath } from './wire';
import { ActionType, ObjectPathType } from './wire';

const eventRegistration = /^_(Unr|R)egister(\w+)$/;

/** One batch while it runs: its object paths, each evaluated once and at its first use, and where it stands. */
export class BatchRun {
  /** `Class.member` being executed, for the location of an error. */
  location = '';
  private readonly objects = new Map<number, HostObject | null>();
  private mayBeUncalculated = true;
  private readonly projection: ProjectionContext;

  constructor(
    private readonly batch: Batch,
    private readonly target: BatchTarget,
  ) {
    const { references, unknownMembers, absentMembers } = target;
    this.projection = {
      references,
      unknownMembers,
      absentMembers,
      enter: (object, member) => this.enter(object, member),
    };
  }

  /** Performs one action and answers its value. */
  async perform(action: BatchAction): Promise<unknown> {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged) {
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    if (object === null) {
      return null;
    }
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(object);
      case ActionType.query:
        await this.settle();
        return projectQuery(object, action.QueryInfo ?? {}, this.projection);
      case ActionType.queryAsJson:
        await this.settle();
        return toPlainNames(projectQuery(object, action.QueryInfo ?? {}, this.projection));
      case ActionType.method:
        return this.callMethod(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action.Name ?? '', this.argumentsOf(action)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.setProperty(object, name, value);
        }
        return null;
      default:
        throw this.target.unknownMembers.refuseName(`batch action ${action.ActionType}`);
    }
  }

  /** @throws ApiError `ApiNotFound` if the imitated Excel is older than the member. */
  private enter(object: HostObject, member: string): void {
    this.location = `${object.hostClass.name}.${member}`;
    if (this.target.absentMembers.has(this.location)) {
      throw this.target.unknownMembers.refuseName(this.location, 'The imitated Excel is older than');
    }
  }

  private argumentsOf(source: BatchAction | ObjectPath): readonly unknown[] {
    return resolveArguments(source.ArgumentInfo, (pathId) => this.resolve(pathId));
  }

  /** A path under a null object is null too; all actions on it are answered with null. */
  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = this.batch.ObjectPaths[pathId];
    if (path === undefined) {
      throw new ApiError('InvalidReference');
    }
    const object = this.evaluate(path);
    this.objects.set(pathId, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.target.root;
      case ObjectPathType.service:
        return this.findService(path.Name);
      case ObjectPathType.reference:
        return this.target.references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      return null;
    }
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return this.openNavigation(parent, path.Name);
      case ObjectPathType.indexer:
        return this.openItem(parent, path);
      case ObjectPathType.method:
        return this.openMethodResult(parent, path);
      default:
        throw new ApiError('InvalidReference');
    }
  }

  private findService(name: string): HostObject {
    const service = this.target.services.get(name);
    if (service === undefined) {
      throw this.target.unknownMembers.refuseName(name);
    }
    return service;
  }

  private openNavigation(parent: HostObject, wireName: string): HostObject | null {
    const member = parent.hostClass.navigation.get(wireName.toLowerCase());
    this.enter(parent, member?.name ?? toMemberName(wireName));
    if (member === undefined) {
      throw this.target.unknownMembers.refuse(parent, toMemberName(wireName));
    }
    return member.open(parent);
  }

  private openItem(parent: HostObject, path: ObjectPath): HostObject {
    this.enter(parent, 'getItem');
    const itemByKey = parent.hostClass.itemByKey;
    if (itemByKey === undefined) {
      throw this.target.unknownMembers.refuse(parent, 'getItem');
    }
    return itemByKey(parent, new CallArguments(this.argumentsOf(path)).key(0));
  }

  private openMethodResult(parent: HostObject, path: ObjectPath): HostObject | null {
    const args = this.argumentsOf(path);
    this.mayBeUncalculated = true;
    const answer = this.findMethod(parent, path.Name).call(parent, new CallArguments(args));
    if (answer === null || answer instanceof HostObject) {
      return answer;
    }
    throw this.target.unknownMembers.refuse(parent, `${toMemberName(path.Name)} as an object`);
  }

  private findMethod(object: HostObject, wireName: string): { call(object: HostObject, args: CallArguments): unknown } {
    const member = object.hostClass.methods.get(wireName.toLowerCase());
    this.enter(object, member?.name ?? toMemberName(wireName));
    if (member === undefined) {
      throw this.target.unknownMembers.refuse(object, toMemberName(wireName));
    }
    return member;
  }

  private instantiate(object: HostObject): Record<string, unknown> {
    return projectIdentity(object, this.target.references);
  }

  private async callMethod(object: HostObject, action: BatchAction): Promise<unknown> {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      this.target.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.target.references.remove(String(this.argumentsOf(action)[0]));
      return null;
    }
    const registration = eventRegistration.exec(name);
    if (registration !== null) {
      return this.acceptHandler(object, registration[2] ?? '', registration[1] === 'R');
    }
    const args = new CallArguments(this.argumentsOf(action));
    const method = this.findMethod(object, name);
    await this.settle();
    this.mayBeUncalculated = true;
    return await method.call(object, args);
  }

  /** Events are told to those who had registered when they were raised; office.js picks whose they are. */
  private acceptHandler(object: HostObject, registration: string, isAdded: boolean): null {
    const event = object.hostClass.events.get(registration);
    this.enter(object, event ?? registration);
    if (event === undefined) {
      throw this.target.unknownMembers.refuse(object, registration);
    }
    if (isAdded) {
      this.target.handlers.add(object, event);
    } else {
      this.target.handlers.remove(object, event);
    }
    return null;
  }

  private async setProperty(object: HostObject, wireName: string, value: unknown): Promise<null> {
    const member = object.hostClass.scalars.get(wireName.toLowerCase());
    this.enter(object, member?.name ?? toMemberName(wireName));
    if (member === undefined) {
      throw this.target.unknownMembers.refuse(object, toMemberName(wireName));
    }
    if (member.scalar.set === undefined) {
      throw new ApiError('InvalidOperation', `${this.location} is read-only.`);
    }
    this.mayBeUncalculated = true;
    await member.scalar.set(object, value);
    return null;
  }

  private async settle(): Promise<void> {
    if (this.mayBeUncalculated) {
      await this.target.settle();
      this.mayBeUncalculated = false;
    }
  }
}
