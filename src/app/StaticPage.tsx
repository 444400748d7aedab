/**
 * A framed page before any script has run, and for good where none runs: the map as a picture, the claims with their
 * sentences and sources, and links to the page and its data. Rendered in Node; holds nothing that would need a script.
 */
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { publisherWords } from '../interface/articleWords';
import { DateLabel } from '../interface/DateLabel';
import { StatusChip } from '../interface/StatusChip';
import { placeNamer, speakerName, statementTitle } from '../interface/statementWords';
import { SvgMap } from '../map/SvgMap';
import { DEFAULT_CHOICES } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import { indexDataset } from '../state/indexDataset';
import { visibleStatements } from '../state/selectors';
import { MOVER_CLASSES, readFirstChoices } from '../state/urlChoices';
import { DataFiles } from './DataFiles';

interface Props {
  dataset: Dataset;
  geometry: Geometry;
  /** Of the whole page, absolute or relative; null where this is all there is. */
  address: string | null;
}

const PICTURE = { width: 1000, height: 700 };

function StaticCard({ dataset, statement }: { dataset: Dataset; statement: Statement }) {
  const index = indexDataset(dataset);
  const ref = statement.claims[0];
  const quotation = ref?.words?.quotations[0];
  const article = index.articles.get(ref?.article ?? '');
  if (!article || !quotation) return null;
  return (
    <article className={`card mover-${statement.moverClass ?? 'none'}`}>
      <p className="card-speaker">
        <strong>{speakerName(statement)}</strong>
        {statement.speaker?.role && `, ${statement.speaker.role}`} ·{' '}
        <DateLabel edtf={statement.saidOn} basis={article.dateBasis} />
      </p>
      <h2 className="card-title">
        {statementTitle(statement, placeNamer(index.places))} <StatusChip status={statement.status} />
      </h2>
      <blockquote className="quotation" lang={quotation.language ?? article.language}>
        <p>{quotation.exact}</p>
      </blockquote>
      <p className="reported">
        {article.url ? <a href={article.url}>{article.title}</a> : article.title}, {publisherWords(article)}
      </p>
    </article>
  );
}

export function StaticPage({ dataset, geometry, address }: Props) {
  const choices =
    address === null ? { ...DEFAULT_CHOICES, movers: [...MOVER_CLASSES] } : readFirstChoices('', dataset.start);
  const statements = visibleStatements(dataset, choices);
  return (
    <div className="page frame frame-static">
      <header className="header frame-header">
        <h1>{dataset.title}</h1>
        {address !== null && (
          <a href={address} target="_blank" rel="noopener" className="action">
            Whole map<span aria-hidden="true"> ↗</span>
          </a>
        )}
      </header>
      <main>
        <section className="map" aria-label="Map">
          <SvgMap
            {...PICTURE}
            dataset={dataset}
            geometry={geometry}
            flows={buildFlows(statements)}
            statements={statements}
            choices={choices}
          />
          <p className="map-credit">Map data: Natural Earth</p>
        </section>
        {statements.map((statement) => (
          <StaticCard key={statement.id} dataset={dataset} statement={statement} />
        ))}
        <section className="static-links" hidden={address === null}>
          <h2>The data</h2>
          <DataFiles />
        </section>
      </main>
    </div>
  );
}
