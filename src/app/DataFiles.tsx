/** The same data as files beside the page, for people and programs: what each holds, and its form. */
const FILES: [path: string, what: string, form: string][] = [
  ['data/claims.csv', 'Claims with their sentences', 'CSV'],
  ['data/mentions.csv', 'Mentions of places', 'CSV'],
  ['data/claims.geojson', 'Claims as map data', 'GeoJSON'],
  ['data/annotations.jsonld', 'Claims on their words', 'Web Annotation'],
  ['data/dataset.json', 'Statements, places, sources', 'JSON'],
];

export function DataFiles() {
  return (
    <ul className="data-files">
      {FILES.map(([path, what, form]) => (
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
