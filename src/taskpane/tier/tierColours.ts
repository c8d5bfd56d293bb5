const palette: Readonly<Record<string, { fill: string; font: string }>> = {
  A: { fill: '#1b7a43', font: '#ffffff' },
  B: { fill: '#ffd966', font: '#3d2f00' },
  C: { fill: '#d9e2f3', font: '#1f3864' },
  D: { fill: '#e7e6e6', font: '#3b3838' },
};
export function tierColours(tier: string): { fill: string; font: string } {
  return palette[tier] ?? { fill: '#e7e6e6', font: '#3b3838' };
}
