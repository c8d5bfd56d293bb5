import { inputSignsOf } from '../../archive/inputSigns';
import type { Plan } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CopyFile } from '../../usecases/issueCopy/copyIssuing';
import type {
  FoundPerson,
  PersonAddress,
  PersonalData,
  PersonPlace,
  PersonReport,
} from '../../usecases/people/personalData';
import { writePersonFiles } from '../../usecases/people/writePersonFiles';
import { selectRecordCell } from '../check/selectRecordCell';
import { requireArchive } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { carryOut } from '../importing/carryOut';
import { readLogStamp } from '../readLogStamp';
import { readTakenOut } from '../readTakenOut';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** People in the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelPersonalData implements PersonalData {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  async find(words: string, work: Work): Promise<readonly FoundPerson[]> {
    const { findPeople } = await import('../../usecases/people/findPeople');
    const { readPeople } = await import('./readPeople');
    return findPeople(words, await this.run((context, archive) => readPeople(context, archive, work)));
  }

  async read(address: PersonAddress, work: Work): Promise<PersonReport> {
    const { readPersonSources } = await import('./readPersonSources');
    const { findPersonPlaces } = await import('../../usecases/people/findPersonPlaces');
    const { writeTombstone } = await import('../../usecases/people/planErasure');
    const { language, ...sources } = await this.run(async (context, archive) => ({
      ...(await readPersonSources(context, archive, address, work)),
      language: archive.language,
    }));
    const on = this.surroundings.today();
    const { person, customer, loans } = sources;
    const tombstone = writeTombstone(language, on);
    const places = await carryOut(findPersonPlaces({ ...sources, tombstone }), work);
    return { person, name: String(person.values.name ?? '').trim(), customer, places, loans, on, language };
  }

  makeFiles(report: PersonReport): readonly CopyFile[] {
    return writePersonFiles(report, inputSignsOf(this.surroundings.locale()));
  }

  planErasure(report: PersonReport): Promise<Plan> {
    return this.run(async (context, archive) => {
      const { planErasure } = await import('../../usecases/people/planErasure');
      const removed = report.places.filter(({ treatment }) => treatment === 'removed');
      const takenOut = [];
      for (const table of new Set(removed.map((place) => place.table))) {
        const records = new Set(removed.filter((place) => place.table === table).map(({ record }) => record));
        const read = await readTakenOut(context, archive, table, (record) => records.has(record));
        if (read.records.length < records.size) {
          throw new WorkbookProblem('conflict', { table });
        }
        takenOut.push(read);
      }
      return planErasure(report, takenOut, await readLogStamp(context, this.surroundings));
    });
  }

  select({ table, record, field }: PersonPlace): Promise<void> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, (context) => selectRecordCell(context, table, record, field)),
    );
  }

  private run<Result>(
    read: (context: Excel.RequestContext, archive: FoundArchive) => Promise<Result>,
  ): Promise<Result> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => read(context, await requireArchive(context))),
    );
  }
}
