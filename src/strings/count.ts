/** A number to be put into a sentence: its value chooses the plural form, its text is how the user's locale writes it. */
export interface Count {
  readonly value: number;
  readonly text: string;
}
