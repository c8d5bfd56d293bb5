import type { Locator } from 'playwright-core';
import type { Strings } from '../../../src/strings/strings';
import type { WorkbenchPage } from '../../e2e/support/WorkbenchPage';

/** What a person decides on the way of a list into the archive; everything else stays as it is proposed. */
export interface JourneyChoices {
  /** Which part of a date stands first, where that is asked. */
  readonly dates?: 'dayFirst' | 'monthFirst';
  readonly unfit?: 'reject' | 'leaveOut';
  /** The target of a column, by the column's header, as the archive's sheet calls it. */
  readonly targets?: Readonly<Record<string, string>>;
  /** Of possible duplicates, each a record of its own; otherwise none is answered. */
  readonly areDifferent?: boolean;
}

/** What a person has seen on the way. */
export interface SeenImport {
  /** Column headers of the preview's table, then what becomes of how many records: `Customers New`. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many columns had a question. */
  readonly questions: number;
  readonly preview: string;
  /** Whether anything was written, that is whether there was anything to write. */
  readonly isApplied: boolean;
}

export interface ChosenFile {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Works the pane's import as a person does: one step after the other, by what stands on the buttons. */
export class ImportJourney {
  constructor(
    readonly opened: WorkbenchPage,
    private readonly strings: Strings,
    /** Keeps a picture of each step. */
    private readonly pictures?: string,
  ) {}

  /** Makes an empty archive. */
  async begin(): Promise<void> {
    await this.press(this.strings.firstRun.empty, false);
    await this.button(this.strings.home.importList).waitFor();
    await this.opened.workbench.idle();
  }

  /** Imports a file from the archive's first screen, and is back there at the end. */
  async import(file: ChosenFile, choices: JourneyChoices = {}): Promise<SeenImport> {
    await this.press(this.strings.home.importList);
    const seen = await this.goThrough(file, choices);
    await this.finish(seen);
    return seen;
  }

  /** Imports a sheet of the workbook from the archive's first screen, and is back there at the end. */
  async importSheet(sheetName: string, choices: JourneyChoices = {}): Promise<SeenImport> {
    const { strings } = this;
    await this.press(strings.home.importList);
    await this.heading(strings.importing.title).waitFor();
    await this.opened.pane().getByRole('button', { name: sheetName }).first().click();
    const seen = await this.goOnFromSource(choices);
    await this.finish(seen);
    return seen;
  }

  /** Types into a cell, as whoever corrects a row does. */
  async correct(address: string, value: string): Promise<void> {
    await this.opened.workbench.type(address, value);
    await this.opened.workbench.idle();
  }

  /** Takes the last import back, from the archive's first screen. */
  async undoLast(): Promise<void> {
    await this.press(this.strings.home.undoNames.importList);
    await this.opened.pane().getByText(this.strings.home.undone.importList).waitFor();
    await this.opened.workbench.idle();
  }

  /** From the choice of a file to what became of it; whoever wants to go on from there presses on. */
  async goThrough(file: ChosenFile, choices: JourneyChoices = {}): Promise<SeenImport> {
    const { strings } = this;
    await this.heading(strings.importing.title).waitFor();
    await this.picture('source');
    await this.choose(file);
    return this.goOnFromSource(choices);
  }

  private async goOnFromSource(choices: JourneyChoices): Promise<SeenImport> {
    const { strings } = this;
    // A file that leaves nothing to ask leads on by itself.
    for (const step of ['reading', 'table'] as const) {
      const { heading } = step === 'reading' ? strings.importReading : strings.importTable;
      const next = this.nextOf(heading);
      const later = [strings.importTable.heading, strings.importColumns.heading].map((each) => this.nextOf(each));
      await later.reduce((either, each) => either.or(each), next).waitFor();
      if ((await next.count()) === 0) continue;
      await this.picture(step);
      await next.click();
    }
    return this.goOnFromColumns(choices);
  }

  /** Chooses the file, as the system's dialog would hand it over. */
  async choose({ name, buffer }: ChosenFile): Promise<void> {
    const mimeType = 'application/octet-stream';
    await this.opened.pane().locator('input[type=file]').setInputFiles({ name, buffer, mimeType });
  }

  /** From the step with the columns to what became of the list. */
  async goOnFromColumns(choices: JourneyChoices): Promise<SeenImport> {
    const { strings } = this;
    await this.heading(strings.importColumns.heading).waitFor();
    for (const [column, target] of Object.entries(choices.targets ?? {})) {
      await this.opened.pane().getByLabel(strings.mapping.goesInto(column)).selectOption({ label: target });
    }
    // Another target may bring a question with it.
    await this.opened.pane().getByText(strings.importColumns.measuring).first().waitFor({ state: 'detached' });
    const questions = await this.answerQuestions(choices);
    await this.picture('columns');
    await this.press(strings.importing.next);
    await this.heading(strings.importChoices.heading).waitFor();
    await this.picture('choices');
    if (choices.unfit !== undefined) {
      await this.opened.pane().getByLabel(strings.importChoices.unfits[choices.unfit]).check();
    }
    await this.press(strings.importing.next);
    await this.answerDuplicates(choices);
    await this.heading(strings.importPreview.heading).waitFor();
    await this.picture('preview');
    const preview = await this.opened.pane().locator('body').innerText();
    const counts = await this.readCounts();
    const isApplied = await this.apply();
    return { counts, questions, preview, isApplied };
  }

  async press(name: string, exact = true): Promise<void> {
    await this.opened.pane().getByRole('button', { name, exact }).click();
  }

  /** What stands in cells, by their column of a table. */
  async readColumn(table: string, header: string): Promise<readonly unknown[]> {
    const { values } = await this.opened.workbench.read(`${table}[${header}]`);
    return values.map(([value]) => value);
  }

  /** A record by its headers. @throws Error if none has the number */
  async readRecord(table: string, keyHeader: string, key: string): Promise<Readonly<Record<string, unknown>>> {
    const row = (await this.readColumn(table, keyHeader)).indexOf(key);
    const [headers = []] = (await this.opened.workbench.read(`${table}[#Headers]`)).values;
    const values = (await this.opened.workbench.read(table)).values[row];
    if (values === undefined) throw new Error(`${table} has no ${key}.`);
    return Object.fromEntries(headers.map((header, index) => [String(header), values[index]]));
  }

  /** The first rows of a text file, as they are shown before it is read. */
  async readFirstRows(): Promise<readonly (readonly string[])[]> {
    const shown = this.opened.pane().getByRole('region', { name: this.strings.importReading.preview });
    return readRows(shown);
  }

  private async finish({ isApplied }: SeenImport): Promise<void> {
    const { common, importing, home } = this.strings;
    await this.press(isApplied ? common.done : importing.leave);
    const asks = this.button(importing.leaveQuestion.stay);
    await asks.or(this.button(home.importList)).waitFor();
    if ((await asks.count()) > 0) await this.press(importing.leaveQuestion.leave);
    await this.button(home.importList).waitFor();
  }

  heading(name: string): Locator {
    return this.opened.pane().getByRole('heading', { level: 1, name, exact: true });
  }

  button(name: string): Locator {
    return this.opened.pane().getByRole('button', { name, exact: true });
  }

  /** The button that leads on, or to the questions, of the screen with a heading. */
  private nextOf(heading: string): Locator {
    const { importing, importColumns } = this.strings;
    const screen = this.opened
      .pane()
      .locator('body', { has: this.opened.page.getByRole('heading', { name: heading, level: 1 }) });
    const next = screen.getByRole('button', { name: importing.next, exact: true });
    return next.or(screen.getByRole('button', { name: importColumns.answer, exact: true }));
  }

  private async answerQuestions({ dates }: JourneyChoices): Promise<number> {
    const texts = this.strings.importColumns;
    const boxes = this.opened.pane().getByRole('radiogroup', { name: texts.askDateOrder });
    const count = await boxes.count();
    if (count === 0 || dates === undefined) return count;
    for (let index = 0; index < count; index++) {
      await boxes.nth(index).getByLabel(texts[dates]).check();
    }
    await this.button(this.strings.importing.next).waitFor();
    return count;
  }

  private async answerDuplicates({ areDifferent = false }: JourneyChoices): Promise<void> {
    const { importDuplicates, importPreview, importing } = this.strings;
    const asks = this.heading(importDuplicates.heading);
    await asks.or(this.heading(importPreview.heading)).waitFor();
    if ((await asks.count()) === 0) return;
    await this.picture('duplicates');
    if (areDifferent) {
      const pane = this.opened.pane();
      const name = new RegExp(importDuplicates.allDifferent({ value: 2, text: '[0-9,]+' }), 'u');
      const all = pane.getByRole('button', { name });
      for (const button of await all.all()) await button.click();
      const single = pane.getByRole('radio', { name: importDuplicates.different, checked: false });
      while ((await single.count()) > 0) await single.first().check();
    }
    await this.press(importing.next);
  }

  /** The main button says what it does, so that it is known by its place: before "Back". */
  private async apply(): Promise<boolean> {
    const back = this.button(this.strings.common.back);
    // The buttons come when the work is done, which may be after what it has worked out.
    await back.waitFor();
    const main = back.locator('xpath=preceding-sibling::button');
    if ((await main.count()) === 0) return false;
    await main.click();
    await this.heading(this.strings.importResult.heading).waitFor();
    await this.opened.workbench.idle();
    await this.picture('result');
    return true;
  }

  private async readCounts(): Promise<Record<string, number>> {
    const table = this.opened.pane().getByRole('table', { name: this.strings.importPreview.counts });
    const [headers = [], ...fates] = await readRows(table);
    return Object.fromEntries(
      fates.flatMap(([fate = '', ...figures]) =>
        figures.map((figure, index) => [`${headers[index + 1] ?? ''} ${fate}`, Number(figure.replace(/\D/gu, ''))]),
      ),
    );
  }

  private async picture(step: string): Promise<void> {
    if (this.pictures !== undefined) await this.opened.screenshot(`${this.pictures}-${step}`);
  }
}

/** What stands in the cells of what holds rows, once it is there. */
async function readRows(holder: Locator): Promise<readonly (readonly string[])[]> {
  const rows = holder.locator('tr');
  await rows.first().waitFor();
  return rows.evaluateAll((lines) =>
    lines.map((line) => [...line.querySelectorAll('td, th')].map((cell) => cell.textContent)),
  );
}
