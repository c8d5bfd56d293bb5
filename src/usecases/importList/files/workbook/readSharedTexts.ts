import type { Steps } from '../../steps';
import type { ZipFile } from '../zip/ZipFile';
import { decodeEscapes } from './decodeEscapes';
import { readXmlPart } from './readXmlPart';

/** The texts that cells point at, by their numbers: those of rich text joined, what is only said how to pronounce left out. */
export function* readSharedTexts(zip: ZipFile, part: string): Steps<readonly string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isPronunciation = false;
  yield* readXmlPart(zip, part, {
    onOpen: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPronunciation = true;
      else if (name === 't') isText = !isPronunciation;
    },
    onText: (more) => {
      if (isText) text += more;
    },
    onClose: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPronunciation = false;
      else if (name === 'si') texts.push(decodeEscapes(text));
    },
  });
  return texts;
}
