import type { BaseAstNode } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseValueObject, Interpreter, NullValueObject } from '@univerjs/engine-formula';

type Execute = (this: Interpreter, node: BaseAstNode, columnOffset?: number, rowOffset?: number) => number;

const NAME = '_execute';
const GO_ON = 0;
let isDone = false;

/**
 * `IF` calculates only the branch it takes, as in Excel: a function in the other one is not called. Univer calculates both,
 * so that each row of an archive had two functions of the add-in called, one of them for nothing.
 */
export function calculateOneBranch(): void {
  if (isDone) return;
  isDone = true;
  const execute = Object.getOwnPropertyDescriptor(Interpreter.prototype, NAME)?.value as Execute;
  const executeLazily: Execute = function (node, columnOffset, rowOffset) {
    const [test, ...branches] = node.getChildren();
    if (!test || node.getToken().toUpperCase() !== 'IF' || branches.some(isFunctionOfItsOwn)) {
      return execute.call(this, node, columnOffset, rowOffset);
    }
    const state = executeLazily.call(this, test, columnOffset, rowOffset);
    if (state !== GO_ON) return state;
    const taken = chooseBranch(test.getValue());
    branches.forEach((branch, index) => {
      if (taken === undefined || taken === index) executeLazily.call(this, branch, columnOffset, rowOffset);
      else branch.setValue(NullValueObject.create());
    });
    node.execute();
    return GO_ON;
  };
  Object.defineProperty(Interpreter.prototype, NAME, { value: executeLazily, configurable: true, writable: true });
}

/** `LAMBDA`, which is not calculated where it stands. */
function isFunctionOfItsOwn(node: BaseAstNode): boolean {
  return node.getToken().toUpperCase() === 'LAMBDA';
}

/** 0 for true, 1 for false; `undefined` where several values, an error or something else decide. */
function chooseBranch(test: unknown): 0 | 1 | undefined {
  const single = test instanceof ArrayValueObject && isSingle(test) ? test.get(0, 0) : test;
  if (!(single instanceof BaseValueObject) || single.isError() || single.isArray()) return undefined;
  const value = single.getValue();
  return typeof value === 'boolean' || typeof value === 'number' ? (value ? 0 : 1) : undefined;
}

function isSingle(values: ArrayValueObject): boolean {
  return values.getRowCount() === 1 && values.getColumnCount() === 1;
}
