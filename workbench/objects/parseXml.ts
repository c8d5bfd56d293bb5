import type { Element } from '@xmldom/xmldom';
import { DOMParser, onWarningStopParsing, ParseError } from '@xmldom/xmldom';
import { ApiError } from '../richapi/ApiError';

/**
 * The root element of a well-formed text.
 * @throws ApiError `InvalidArgument` for any other text
 */
export function parseXml(text: string): Element {
  try {
    const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml');
    if (document.documentElement !== null) {
      return document.documentElement;
    }
  } catch (error) {
    if (!(error instanceof ParseError)) {
      throw error;
    }
  }
  throw new ApiError('InvalidArgument');
}
