import { generateCustomFunctionsMetadata, type ICustomFunctionsMetadata } from 'custom-functions-metadata';

/** What a language says about one custom function: shown by Excel while the formula is typed. */
export interface FunctionDescription {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The descriptions of all functions in one language, by function id. */
export type FunctionDescriptions = Readonly<Record<string, FunctionDescription>>;

/**
 * Reads the metadata out of the doc comments of the custom functions.
 * @param sources paths of the TypeScript files that declare them
 * @throws Error with every complaint of the reader, or if there is no function at all
 */
export async function readFunctionsMetadata(sources: readonly string[]): Promise<ICustomFunctionsMetadata> {
  const generated = await generateCustomFunctionsMetadata([...sources]);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  if (generated.metadataJson === '') throw new Error('No function is marked with @customfunction.');
  return JSON.parse(generated.metadataJson) as ICustomFunctionsMetadata;
}

/**
 * Puts the descriptions of one language into the metadata. Ids, names and types stay: a formula must mean the same in
 * every language.
 * @param language named in the complaint only
 * @throws Error that names every function or parameter without a description, every description without a function,
 *   and every function without a help address (the store asks for one, policy 1120.5.1)
 */
export function localiseFunctionsMetadata(
  metadata: ICustomFunctionsMetadata,
  descriptions: FunctionDescriptions,
  language: string,
): ICustomFunctionsMetadata {
  const complaints = [
    ...metadata.functions.flatMap((entry) => complainAboutFunction(entry, descriptions[entry.id])),
    ...Object.keys(descriptions)
      .filter((id) => !metadata.functions.some((entry) => entry.id === id))
      .map((id) => `${id} is described, but there is no such function`),
  ];
  if (complaints.length > 0) throw new Error(complaints.map((complaint) => `${language}: ${complaint}`).join('\n'));
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      description: descriptions[entry.id]?.description ?? '',
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: descriptions[entry.id]?.parameters[parameter.name] ?? '',
      })),
    })),
  };
}

function complainAboutFunction(
  entry: ICustomFunctionsMetadata['functions'][number],
  description: FunctionDescription | undefined,
): string[] {
  const complaints: string[] = [];
  if (!entry.helpUrl) complaints.push(`${entry.id} has no help address (@helpurl)`);
  if (!description?.description) complaints.push(`${entry.id} has no description`);
  for (const { name } of entry.parameters) {
    if (!description?.parameters[name]) complaints.push(`${entry.id}: parameter ${name} has no description`);
  }
  for (const name of Object.keys(description?.parameters ?? {})) {
    if (!entry.parameters.some((parameter) => parameter.name === name)) {
      complaints.push(`${entry.id}: ${name} is described, but there is no such parameter`);
    }
  }
  return complaints;
}
