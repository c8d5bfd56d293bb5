import { ApiError } from '../../../workbench/richapi/ApiError';
import type { BatchTarget } from '../../../workbench/richapi/BatchInterpreter';
import { interpretBatch } from '../../../workbench/richapi/BatchInterpreter';
import type { HostClass } from '../../../workbench/richapi/HostClass';
import { describeClass, HostObject } from '../../../workbench/richapi/HostClass';
import { LiveHandlers } from '../../../workbench/richapi/LiveHandlers';
import { References } from '../../../workbench/richapi/References';
import { UnknownMembers } from '../../../workbench/richapi/UnknownMembers';
import type { BatchAction, ObjectPath } from '../../../workbench/richapi/wire';

/** A tree of named boxes: enough of an object model for every kind of path and action. */
class Box extends HostObject {
  readonly inner: Box[] = [];

  constructor(public label: string) {
    super();
  }

  get hostClass(): HostClass {
    return boxClass;
  }
}

class Boxes extends HostObject {
  constructor(readonly owner: Box) {
    super();
  }

  get hostClass(): HostClass {
    return boxesClass;
  }
}

const boxClass = describeClass<Box>('Box', {
  isKeptByReference: true,
  scalars: {
    label: {
      get: (box) => box.label,
      set: (box, value) => {
        box.label = String(value);
      },
    },
    size: (box) => box.inner.length,
    secret: { get: () => 'told by name', onlyByName: true },
    novelty: () => 'of a later Excel',
  },
  navigation: { boxes: (box) => new Boxes(box), lid: () => null },
  methods: {
    explode: () => {
      throw new ApiError('InvalidOperation');
    },
    fail: () => {
      throw new TypeError('a fault of the host');
    },
    join: (_box, args) => `${args.text(0)}+${args.object(1, Box).label}`,
  },
});

const boxesClass = describeClass<Boxes>('BoxCollection', {
  scalars: { count: ({ owner }) => owner.inner.length },
  items: ({ owner }) => owner.inner,
  itemByKey: ({ owner }, key) => {
    const box = owner.inner.find((candidate) => candidate.label === key);
    if (box === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return box;
  },
  methods: {
    add: ({ owner }, args) => {
      const box = new Box(args.text(0));
      owner.inner.push(box);
      return box;
    },
  },
});

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const boxes = { Id: 2, ObjectPathType: 4, Name: 'Boxes', ParentObjectPathId: 1 };
const add = (id: number, label: string): ObjectPath => ({
  Id: id,
  ObjectPathType: 3,
  Name: 'Add',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [label] },
});

describe('interpreting a batch', () => {
  let top: Box;
  let failures: unknown[];
  let settled: number;
  let target: BatchTarget;

  beforeEach(() => {
    top = new Box('top');
    failures = [];
    settled = 0;
    target = {
      root: top,
      services: new Map([['Service.Box', new Box('service')]]),
      references: new References(),
      unknownMembers: new UnknownMembers(),
      handlers: new LiveHandlers(),
      absentMembers: new Set(['Box.novelty']),
      settle: () => {
        settled += 1;
        return Promise.resolve();
      },
      reportFailure: (error) => failures.push(error),
      translateError: () => undefined,
    };
  });

  const run = (paths: readonly ObjectPath[], actions: readonly Omit<BatchAction, 'Id'>[]) =>
    interpretBatch(
      {
        ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
        Actions: actions.map((action, index) => ({ Id: index + 100, ...action })),
      },
      target,
    );

  it('evaluates a path once, however often it is used', async () => {
    const response = await run(
      [root, boxes, add(3, 'a')],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 4, Name: 'Label', ObjectPathId: 3, ArgumentInfo: { Arguments: ['b'] } },
        { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['label'] } },
      ],
    );
    expect(top.inner.map((box) => box.label)).toEqual(['b']);
    expect(response.Results.map((result) => result.Value)).toEqual([{}, null, { Label: 'b' }]);
  });

  it('matches names without case and projects all scalars, some, and nested ones', async () => {
    top.inner.push(new Box('a'), new Box('b'));
    const response = await run(
      [root, boxes],
      [
        { ActionType: 2, ObjectPathId: 1, QueryInfo: {} },
        { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['LABEL', 'secret', 'boxes/label', 'boxes/count'] } },
        { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['items/label'], Top: 1, Skip: 1 } },
        { ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ['label'] } },
        { ActionType: 9, ObjectPathId: 1, ObjectState: { label: 'renamed' } },
      ],
    );
    const values = response.Results.map((result) => result.Value);
    expect(values[0]).toEqual({ Label: 'top', Size: 2 });
    expect(values[1]).toEqual({
      Label: 'top',
      Secret: 'told by name',
      Boxes: {
        Count: 2,
        _Items: [
          { _Index: 0, Label: 'a' },
          { _Index: 1, Label: 'b' },
        ],
      },
    });
    expect(values[2]).toEqual({ _Items: [{ _Index: 1, Label: 'b' }] });
    expect(values[3]).toEqual({
      items: [
        { _Index: 0, label: 'a' },
        { _Index: 1, label: 'b' },
      ],
    });
    expect(top.label).toBe('renamed');
  });

  it('answers null for null objects and everything under them', async () => {
    const lid = { Id: 3, ObjectPathType: 4, Name: 'Lid', ParentObjectPathId: 1 };
    const under = { Id: 4, ObjectPathType: 4, Name: 'Boxes', ParentObjectPathId: 3 };
    const response = await run(
      [root, lid, under],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 3, Name: 'Explode', ObjectPathId: 4 },
        { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['lid/label'] } },
      ],
    );
    expect(response.Error).toBeNull();
    expect(response.Results.map((result) => result.Value)).toEqual([null, null, { Lid: null }]);
  });

  it('hands objects to methods, also inside options, and leaves large arrays as they are', async () => {
    const response = await run(
      [root, boxes, add(3, 'a')],
      [
        {
          ActionType: 3,
          Name: 'Join',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: ['x', 3], ReferencedObjectPathIds: [0, 3] },
        },
        { ActionType: 3, Name: 'Join', ObjectPathId: 1, ArgumentInfo: { Arguments: ['y', { _ObjectPathId: 3 }] } },
      ],
    );
    expect(response.Results.map((result) => result.Value)).toEqual(['x+a', 'y+a']);
  });

  it('keeps objects by reference across batches until they are given back', async () => {
    const first = await run(
      [root, boxes, add(3, 'a')],
      [
        { ActionType: 3, Name: '_KeepReference', ObjectPathId: 3 },
        { ActionType: 1, ObjectPathId: 3 },
      ],
    );
    const { _ReferenceId: reference } = first.Results[1]!.Value as { _ReferenceId: string };
    const held = { Id: 1, ObjectPathType: 6, Name: reference };
    const second = await run([held], [{ ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['label'] } }]);
    expect(second.Results[0]!.Value).toEqual({ _ReferenceId: reference, Label: 'a' });
    await run(
      [root],
      [{ ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1, ArgumentInfo: { Arguments: [reference] } }],
    );
    const third = await run([held], [{ ActionType: 1, ObjectPathId: 1 }]);
    expect(third.Error?.Code).toBe('InvalidReference');
  });

  it('stops at the first error, saying where, and returns the results before it', async () => {
    const missing = {
      Id: 3,
      ObjectPathType: 5,
      Name: '',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['none'] },
    };
    const response = await run(
      [root, boxes, missing],
      [
        { ActionType: 4, Name: 'Label', ObjectPathId: 1, ArgumentInfo: { Arguments: ['done'] } },
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 4, Name: 'Label', ObjectPathId: 1, ArgumentInfo: { Arguments: ['not done'] } },
      ],
    );
    expect(response.Error).toEqual({
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'BoxCollection.getItem',
      HttpStatusCode: 404,
      ActionIndex: 1,
    });
    expect(response.Results).toHaveLength(1);
    expect(top.label).toBe('done');
  });

  it.each([
    ['Size', 4, 'InvalidOperation', 'Box.size'],
    ['Colour', 4, 'ApiNotFound', 'Box.colour'],
    ['Explode', 3, 'InvalidOperation', 'Box.explode'],
    ['Join', 3, 'InvalidArgument', 'Box.join'],
  ])('refuses %s by action %i with %s at %s', async (name, actionType, code, location) => {
    const response = await run([root], [{ ActionType: actionType, Name: name, ObjectPathId: 1 }]);
    expect([response.Error?.Code, response.Error?.Location]).toEqual([code, location]);
  });

  it('lists unknown members once and reports faults of the host', async () => {
    await run([root], [{ ActionType: 3, Name: 'Fly', ObjectPathId: 1 }]);
    await run([root], [{ ActionType: 3, Name: 'Fly', ObjectPathId: 1 }]);
    expect(target.unknownMembers.list()).toEqual(['Box.fly']);
    const response = await run([root], [{ ActionType: 3, Name: 'Fail', ObjectPathId: 1 }]);
    expect(response.Error).toMatchObject({
      Code: 'GeneralException',
      Message: 'There was an internal error while processing the request.',
    });
    expect(failures).toHaveLength(1);
  });

  it('waits for the calculation before it reads what was written, and not for every read', async () => {
    await run(
      [root],
      [
        { ActionType: 2, ObjectPathId: 1, QueryInfo: {} },
        { ActionType: 2, ObjectPathId: 1, QueryInfo: {} },
        { ActionType: 4, Name: 'Label', ObjectPathId: 1, ArgumentInfo: { Arguments: ['x'] } },
        { ActionType: 2, ObjectPathId: 1, QueryInfo: {} },
      ],
    );
    expect(settled).toBe(2);
  });

  it('names traces and finds services', async () => {
    const service = { Id: 5, ObjectPathType: 2, Name: 'Service.Box' };
    const unknown = { Id: 6, ObjectPathType: 2, Name: 'Service.None' };
    const response = await run(
      [service, unknown],
      [
        { ActionType: 5, ObjectPathId: 0 },
        { ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['label'] } },
        { ActionType: 1, ObjectPathId: 6 },
      ],
    );
    expect(response.TraceIds).toEqual([100]);
    expect(response.Results[1]!.Value).toEqual({ Label: 'service' });
    expect(response.Error?.Code).toBe('ApiNotFound');
  });
});
