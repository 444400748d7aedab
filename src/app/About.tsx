/** What the page is, how it was made, what its marks mean, whose data it stands on, and what is not known. */
import { StatusChip } from '../interface/StatusChip';
import { countWords, STATUS_WORDS } from '../interface/words';
import { say, sayPlace } from '../language/say';
import type { Dataset } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import { useAtlas } from '../state/AtlasContext';
import { DataFiles } from './DataFiles';
import { KeysChoice } from './KeysChoice';

const STATUSES = Object.keys(STATUS_WORDS) as ClaimStatus[];

/** Each form of a mark on a mention, on an example. */
const MENTION_WORDS = {
  area: { sample: 'Tajikistan', meaning: 'a country or province' },
  point: { sample: 'Dushanbe', meaning: 'a city, airport, base or crossing' },
  line: { sample: 'the Tajik-Afghan border', meaning: 'a border or a water' },
  vague: { sample: 'Central Asia', meaning: 'a region, a part or a group of countries: no sharp edge' },
  bloc: { sample: 'the alliance', meaning: 'an alliance or organisation of states' },
  unknown: { sample: 'the West', meaning: 'a place that the text leaves open' },
};

const PART_WORDS = {
  origin: 'where from',
  destination: 'where to',
  mover: 'what moves',
  speaker: 'who says it',
  status: 'what makes it less than certain',
};

const sources = (): [what: string, name: string, url: string, licence: string][] => [
  [say('Countries, borders, waters'), 'Natural Earth', 'https://www.naturalearthdata.com/', say('public domain')],
  [say('Cities'), 'GeoNames', 'https://www.geonames.org/', 'CC BY 4.0'],
  [say('Names of countries and peoples'), 'Unicode CLDR', 'https://cldr.unicode.org/', 'Unicode License'],
  [say('Typefaces Source Serif 4, Source Sans 3'), 'Adobe', 'https://github.com/adobe-fonts', 'SIL OFL 1.1'],
];

function Marks() {
  return (
    <section>
      <h3>{say('What the marks mean')}</h3>
      <p>{say('On the map, on the timeline and on the cards, the form of a mark says how sure its sentence is:')}</p>
      <dl className="marks">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusChip status={status} />
            </dt>
            <dd>{say(STATUS_WORDS[status].meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('In a quotation:')}</p>
      <dl className="marks">
        {Object.entries(PART_WORDS).map(([role, meaning]) => (
          <div key={role}>
            <dt>
              <span className={`part part-${role}`}>{say('words')}</span>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('In an article:')}</p>
      <dl className="marks">
        {Object.entries(MENTION_WORDS).map(([form, { sample, meaning }]) => (
          <div key={form}>
            <dt>
              <span className={`mention mention-${form}`}>{say(sample)}</span>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {say(
          'Arrows join the countries that a sentence names; no route is claimed, and an arrow is as wide as the number of statements behind it. On the timeline a dot with whiskers stands on an approximate day, one with a bar below it on an inferred day.',
        )}
      </p>
    </section>
  );
}

function Scores({ dataset }: { dataset: Dataset }) {
  if (dataset.scores.length === 0) return null;
  return (
    <section>
      <h3>{say('How well it reads')}</h3>
      <p>
        {say(
          "The programme's reading of the articles, held against annotations made by hand: as it came out, and after the corrections below. 1 is perfect.",
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Measure')}</th>
            <th scope="col">{say('Raw')}</th>
            <th scope="col">{say('Corrected')}</th>
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
      <h3>{say('Corrections by hand')}</h3>
      {corrections.length === 0 && <p>{say("None: the page shows the programme's reading as it came out.")}</p>}
      {corrections.length > 0 && (
        <details>
          <summary>
            {say('{corrections}, each with its reason', { corrections: countWords(corrections.length, 'correction') })}
          </summary>
          <ul>
            {corrections.map(({ article, action, reason }) => (
              <li key={`${article}-${action}-${reason}`} lang="en">
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
  const placed = dataset.placeSources.filter(({ place }) => named.has(place));
  return (
    <section>
      <h3>{say('Sources and licences')}</h3>
      <ul>
        {sources().map(([what, name, url, licence]) => (
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
            {say('Members of {bloc}:', { bloc: say(name) })}{' '}
            <a href={sourceUrl} rel="noreferrer">
              {source}
            </a>
            {note && <span lang="en">. {note}</span>}
          </li>
        ))}
      </ul>
      {placed.length > 0 && (
        <details>
          <summary>{say('{places} placed by reference data', { places: countWords(placed.length, 'place') })}</summary>
          <ul>
            {placed.map(({ place, note, source, url }) => (
              <li key={place}>
                {sayPlace({ id: place, name: named.get(place) ?? '' })}: <span lang="en">{note}</span>{' '}
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
      <p>
        {say(
          'The articles belong to their publishers; what is quoted here is quoted to show where each claim comes from.',
        )}
      </p>
    </section>
  );
}

function Unknown({ dataset }: { dataset: Dataset }) {
  const { totals } = dataset;
  return (
    <section>
      <h3>{say('What is not known')}</h3>
      <ul>
        <li>{say('Whether any of it is true. The page maps what is claimed, by whom and in which words.')}</li>
        <li>
          {say('Of {articles}, {n} without a publisher shown, {inferred} with a date inferred from the text.', {
            articles: countWords(totals.articles, 'article'),
            n: totals.articlesWithoutPublisher,
            inferred: totals.articlesWithInferredDate,
          })}
        </li>
        <li>
          {say('{statements} without a known day; {mentions} of a place that the text leaves open.', {
            statements: countWords(totals.statementsWithoutDay, 'statement'),
            mentions: countWords(totals.openMentions, 'mention'),
          })}
        </li>
        <li>
          {say(
            'Numbers: how many people moved is not said in most sentences, and the page counts statements, not people.',
          )}
        </li>
      </ul>
    </section>
  );
}

export function About() {
  const dataset = useAtlas((state) => state.dataset);
  return (
    <div className="about">
      <h2>{say('A map of claims, not of facts')}</h2>
      <p>
        {say(
          'Reports say that fighters move from one country to another. This page shows who says so, when, and in which words: every mark on the map is tied to the sentence that makes it, and every sentence to the map.',
        )}
      </p>
      <section>
        <h3>{say('How it was made')}</h3>
        <p>
          {say(
            "A programme split {articles} into {sentences}, set aside what does not speak for the article (readers' comments, biographies, site furniture), found the places named, and read who claims that what moves from where to where.",
            {
              articles: countWords(dataset.totals.articles, 'article'),
              sentences: countWords(dataset.totals.sentences, 'sentence'),
            },
          )}{' '}
          {say(
            "The same remark by the same speaker on the same day is one statement, however many articles report it. It works by written rules; two small trained models only weigh whether a name is a place's and which place it is. No language model writes or guesses a claim, and no server is asked.",
          )}
        </p>
      </section>
      <KeysChoice />
      <section>
        <h3>{say('The data as files')}</h3>
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
