/**
 * Puts in the place of a module one line that takes it from outside of the test file, where each worker loads it once.
 *
 * Jest loads every module anew for each test file, and with the spreadsheet behind the workbench that took most of the time.
 * To a test the workbench's engine is what Excel would be: it was there before. It keeps nothing of a workbook that is
 * closed, and what it changes in its libraries it changes once for all.
 */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = requireShared(${JSON.stringify(path)});` }),
  getCacheKey: (_source, path) => `shared: ${path}`,
};
