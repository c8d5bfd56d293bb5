import type { Plan } from '../../../src/archive/plan';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { CopyFile } from '../../../src/usecases/issueCopy/copyIssuing';
import type { FoundPerson, PersonalData, PersonPlace, PersonReport } from '../../../src/usecases/people/personalData';

/** Finds and tells what a test gives it, and remembers what was asked. */
export class MemoryPersonalData implements PersonalData {
  people: readonly FoundPerson[] = [];
  report: PersonReport | undefined;
  files: readonly CopyFile[] = [];
  readonly searched: string[] = [];
  readonly selected: PersonPlace[] = [];

  constructor(private readonly plan: Plan) {}

  find(words: string): Promise<readonly FoundPerson[]> {
    this.searched.push(words);
    return Promise.resolve(this.people);
  }

  read(): Promise<PersonReport> {
    return this.report === undefined
      ? Promise.reject(new WorkbookProblem('recordNotFound'))
      : Promise.resolve(this.report);
  }

  makeFiles(): readonly CopyFile[] {
    return this.files;
  }

  planErasure(): Promise<Plan> {
    return Promise.resolve(this.plan);
  }

  select(place: PersonPlace): Promise<void> {
    this.selected.push(place);
    return Promise.resolve();
  }
}
