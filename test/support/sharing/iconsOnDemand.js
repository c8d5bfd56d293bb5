const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const folder = 'atoms/svg';
const chunks = /^.*require\("\.\/(?:sizedIcons|icons)\/chunk-\d+\.cjs"\).*$/gm;

/** The file of each icon. */
function findIcons(library) {
  const files = readdirSync(join(library, folder)).filter((file) => file.endsWith('.cjs'));
  return Object.fromEntries(
    files.flatMap((file) => {
      const source = readFileSync(join(library, folder, file), 'utf8');
      return [...source.matchAll(/^exports\.(\w+) = \(/gm)].map(([, icon]) => [icon, `./${folder}/${file}`]);
    }),
  );
}

/** Loads of Fluent's thousands of icons those that are asked for; all of them took half a second of each test file. */
module.exports = {
  process: (source, path) => ({
    code: `${source.replace(chunks, '')}
      const icons = ${JSON.stringify(findIcons(dirname(path)))};
      module.exports = new Proxy(exports, {
        get: (others, name) => (Object.hasOwn(icons, name) ? require(icons[name])[name] : others[name]),
      });`,
  }),
  getCacheKey: (source, path) => `icons on demand: ${path} ${source.length}`,
};
