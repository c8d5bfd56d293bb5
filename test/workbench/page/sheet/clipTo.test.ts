import { clipTo } from '../../../../workbench/page/sheet/clipTo';

const visible = { left: 40, top: 20, width: 400, height: 300 };

it('leaves a frame whole that lies within the cells', () => {
  expect(clipTo({ left: 50, top: 30, width: 100, height: 80, visible })).toBe('inset(0px 0px 0px 0px)');
});

it('cuts off what lies over headers, frozen cells and beyond the grid', () => {
  expect(clipTo({ left: 10, top: -10, width: 500, height: 400, visible })).toBe('inset(30px 70px 70px 30px)');
});
