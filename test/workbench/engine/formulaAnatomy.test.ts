import { isForced, plainReferences } from '../../../workbench/engine/formulaAnatomy';

type Node = Parameters<typeof isForced>[0];

const REFERENCE = 1;
const PREFIX = 11;

function node(token: string, children: readonly Node[] = [], nodeType = 0): Node {
  return {
    isForcedCalculateFunction: () => token === 'NOW',
    getChildren: () => children,
    getToken: () => token,
    nodeType,
  } as unknown as Node;
}

/** `first + A1 + A2 + …`, as it is parsed: each operator holds the chain before it. */
function chain(first: Node, length: number): Node {
  let tree = first;
  for (let index = 1; index <= length; index += 1) {
    tree = node('+', [tree, node(`A${index}`, [], REFERENCE)]);
  }
  return node('root', [tree]);
}

const tokensOf = (tree: Node): string[] | undefined => plainReferences(tree)?.map((part) => part.getToken());

describe('what is said of a formula', () => {
  it('names its references from left to right, however many operators are chained', () => {
    expect(tokensOf(chain(node('1'), 3))).toEqual(['A1', 'A2', 'A3']);
    expect(tokensOf(chain(node('1'), 20_000))).toHaveLength(20_000);
  });

  it('names no references where one has to be calculated', () => {
    expect(tokensOf(chain(node('@', [node('B1', [], REFERENCE)], PREFIX), 20_000))).toBeUndefined();
  });

  it('finds the function that is calculated every time at the far end of a chain', () => {
    expect(isForced(chain(node('NOW'), 20_000))).toBe(true);
    expect(isForced(node('NOW'))).toBe(true);
    expect(isForced(chain(node('1'), 20_000))).toBe(false);
  });
});
