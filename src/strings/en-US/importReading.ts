/** How a text file is to be read. */
export const importReading = {
  heading: 'Does it read right?',
  introduction: (file: string) => `This is how “${file}” begins. If it looks right, go on.`,
  ifWrong: 'Strange characters? Choose another encoding. Everything in one column? Choose another separator.',
  encoding: 'Encoding',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, big-endian)',
    gb18030: 'Simplified Chinese (GB18030)',
    big5: 'Traditional Chinese (Big5)',
    'windows-1252': 'Western European (Windows-1252)',
  },
  separator: 'Separator',
  separators: { ',': 'Comma  ,', ';': 'Semicolon  ;', '\t': 'Tab', '|': 'Bar  |' },
  quote: 'Quotes',
  quotes: { '"': 'Double  "', "'": "Single  '" },
  preview: 'First rows as they would be read',
  nothing: 'Nothing can be read this way.',
};
