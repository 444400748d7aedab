/** The same data as files beside the page, for people and programs: what each holds, and its form. */
import { say } from '../language/say';

const files = (): [what: string, path: string, form: string][] => [
  [say('Claims with their sentences'), 'data/claims.csv', 'CSV'],
  [say('Mentions of places'), 'data/mentions.csv', 'CSV'],
  [say('Claims as map data'), 'data/claims.geojson', 'GeoJSON'],
  [say('Claims on their words'), 'data/annotations.jsonld', 'Web Annotation'],
  [say('Statements, places, sources'), 'data/dataset.json', 'JSON'],
];

export function DataFiles() {
  return (
    <ul className="data-files">
      {files().map(([what, path, form]) => (
        <li key={path}>
          <a href={path} download="">
            {what}
          </a>{' '}
          <span className="soft">{form}</span>
        </li>
      ))}
    </ul>
  );
}
