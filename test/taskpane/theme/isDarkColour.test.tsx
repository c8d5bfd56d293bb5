import { isDarkColour } from '../../../src/taskpane/theme/isDarkColour';

describe('isDarkColour', () => {
  it.each(['#000000', '#262626', '#1f1f1f', '#107c41', '#000', '363636'])('asks for a dark theme on %s', (colour) => {
    expect(isDarkColour(colour)).toBe(true);
  });

  it.each(['#ffffff', '#F3F2F1', '#e6e6e6', '#FFF', '#ffff00'])('asks for a light theme on %s', (colour) => {
    expect(isDarkColour(colour)).toBe(false);
  });

  it.each(['', 'black', '#12', 'rgb(0, 0, 0)'])('does not know about %p', (colour) => {
    expect(isDarkColour(colour)).toBeUndefined();
  });
});
