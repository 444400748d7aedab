/** What the page is, how it was made, what its marks mean, whose data it stands on, and what is not known. */
import { StatusChip } from '../interface/StatusChip';
import { countWords, STATUS_WORDS } from '../interface/words';
import type { Dataset } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import { useAtlas } from '../state/AtlasContext';
import { DataFiles } from './DataFiles';
import { KeysChoice } from './KeysChoice';

const STATUSES = Object.keys(STATUS_WORDS) as ClaimStatus[];

const MENTION_MARKS: [form: string, sample: string, meaning: string][] = [
  ['area', 'Tajikistan', 'a country or province'],
  ['point', 'Dushanbe', 'a city, airport, base or crossing'],
  ['line', 'the Tajik-Afghan border', 'a border or a water'],
  ['vague', 'Central Asia', 'a region, a part or a group of countries: no sharp edge'],
  ['bloc', 'the alliance', 'an alliance or organisation of states'],
  ['unknown', 'the West', 'a place that the text leaves open'],
];

const PART_MARKS: [role: string, meaning: string][] = [
  ['origin', 'where from'],
  ['destination', 'where to'],
  ['mover', 'what moves'],
  ['speaker', 'who says it'],
  ['status', 'what makes it less than certain'],
];

const SOURCES: [what: string, name: string, url: string, licence: string][] = [
  ['Countries, borders, waters', 'Natural Earth', 'https://www.naturalearthdata.com/', 'public domain'],
  ['Cities', 'GeoNames', 'https://www.geonames.org/', 'CC BY 4.0'],
  ['Names of countries and peoples', 'Unicode CLDR', 'https://cldr.unicode.org/', 'Unicode licence'],
  ['Typefaces Source Serif 4, Source Sans 3', 'Adobe', 'https://github.com/adobe-fonts', 'SIL OFL 1.1'],
];

function Marks() {
  return (
    <section>
      <h3>What the marks mean</h3>
      <p>On the map, on the timeline and on the cards, the form of a mark says how sure its sentence is:</p>
      <dl className="marks">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusChip status={status} />
            </dt>
            <dd>{STATUS_WORDS[status].meaning}</dd>
          </div>
        ))}
      </dl>
      <p>In a quotation:</p>
      <dl className="marks">
        {PART_MARKS.map(([role, meaning]) => (
          <div key={role}>
            <dt>
              <span className={`part part-${role}`}>words</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>In an article:</p>
      <dl className="marks">
        {MENTION_MARKS.map(([form, sample, meaning]) => (
          <div key={form}>
            <dt>
              <span className={`mention mention-${form}`}>{sample}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Arrows join the countries that a sentence names; no route is claimed, and an arrow is as wide as the number of
        statements behind it. On the timeline a dot with whiskers stands on an approximate day, one with a bar below it
        on an inferred day.
      </p>
    </section>
  );
}

function Scores({ dataset }: { dataset: Dataset }) {
  if (dataset.scores.length === 0) return null;
  return (
    <section>
      <h3>How well it reads</h3>
      <p>
        The programme's reading of the articles, held against annotations made by hand: as it came out, and after the
        corrections below. 1 is perfect.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Raw</th>
            <th scope="col">Corrected</th>
          </tr>
        </thead>
        <tbody>
          {dataset.scores.map(({ measure, raw, corrected }) => (
            <tr key={measure}>
              <th scope="row">{measure}</th>
              <td>{raw.toFixed(3)}</td>
              <td>{corrected.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Corrections({ dataset }: { dataset: Dataset }) {
  const { corrections } = dataset;
  return (
    <section>
      <h3>Corrections by hand</h3>
      {corrections.length === 0 && <p>None: the page shows the programme's reading as it came out.</p>}
      {corrections.length > 0 && (
        <details>
          <summary>{countWords(corrections.length, 'correction')}, each with its reason</summary>
          <ul>
            {corrections.map(({ article, action, reason }) => (
              <li key={`${article}-${action}-${reason}`}>
                {action} <span className="soft">({article})</span>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SourceList({ dataset }: { dataset: Dataset }) {
  const named = new Map(dataset.places.map((place) => [place.id, place.name]));
  const sources = dataset.placeSources.filter(({ place }) => named.has(place));
  return (
    <section>
      <h3>Sources and licences</h3>
      <ul>
        {SOURCES.map(([what, name, url, licence]) => (
          <li key={what}>
            {what}:{' '}
            <a href={url} rel="noreferrer">
              {name}
            </a>
            , {licence}
          </li>
        ))}
        {dataset.blocs.map(({ id, name, source, sourceUrl, note }) => (
          <li key={id}>
            Members of {name}:{' '}
            <a href={sourceUrl} rel="noreferrer">
              {source}
            </a>
            {note && `. ${note}`}
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <details>
          <summary>{countWords(sources.length, 'place')} placed by reference data</summary>
          <ul>
            {sources.map(({ place, note, source, url }) => (
              <li key={place}>
                {named.get(place)}: {note}{' '}
                {url ? (
                  <a href={url} rel="noreferrer">
                    {source}
                  </a>
                ) : (
                  source
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>The articles belong to their publishers; what is quoted here is quoted to show where each claim comes from.</p>
    </section>
  );
}

function Unknown({ dataset }: { dataset: Dataset }) {
  const { totals } = dataset;
  return (
    <section>
      <h3>What is not known</h3>
      <ul>
        <li>Whether any of it is true. The page maps what is claimed, by whom and in which words.</li>
        <li>
          {totals.articlesWithoutPublisher} of {countWords(totals.articles, 'article')} do not show their publisher, and
          the date of {totals.articlesWithInferredDate} is inferred from their text.
        </li>
        <li>
          {countWords(totals.statementsWithoutDay, 'statement')} without a known day;{' '}
          {countWords(totals.openMentions, 'mention')} of a place that the text leaves open.
        </li>
        <li>
          Numbers: how many people moved is not said in most sentences, and the page counts statements, not people.
        </li>
      </ul>
    </section>
  );
}

export function About() {
  const dataset = useAtlas((state) => state.dataset);
  return (
    <div className="about">
      <h2>A map of claims, not of facts</h2>
      <p>
        Reports say that fighters move from one country to another. This page shows who says so, when, and in which
        words: every mark on the map is tied to the sentence that makes it, and every sentence to the map.
      </p>
      <section>
        <h3>How it was made</h3>
        <p>
          A programme split {countWords(dataset.totals.articles, 'article')} into{' '}
          {countWords(dataset.totals.sentences, 'sentence')}, set aside what does not speak for the article (readers'
          comments, biographies, site furniture), found the places named, and read who claims that what moves from where
          to where. The same remark by the same speaker on the same day is one statement, however many articles report
          it. It works by written rules; two small trained models only weigh whether a name is a place's and which place
          it is. No language model writes or guesses a claim, and no server is asked.
        </p>
      </section>
      <KeysChoice />
      <section>
        <h3>The data as files</h3>
        <DataFiles />
      </section>
      <Marks />
      <Scores dataset={dataset} />
      <Corrections dataset={dataset} />
      <SourceList dataset={dataset} />
      <Unknown dataset={dataset} />
    </div>
  );
}
