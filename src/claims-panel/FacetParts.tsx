/** What the summary's sentence adds for each facet that is chosen: ", by Sergei Shoigu, naming Libya, asserted". */
import { Fragment } from 'react';
import { listWords } from '../interface/words';
import { sayParts } from '../language/say';
import { FACETS } from '../model/filters';
import { useAtlas } from '../state/AtlasContext';
import { FACET_WORDS, facetNamer } from './facetWords';
import { type Opening, SummaryPart } from './SummaryPart';

/** More names than this are counted. */
const NAMED = 2;

export function FacetParts(opening: Opening) {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  return FACETS.map((facet) => {
    const values = choices[facet];
    if (!values) return null;
    const { joins, count } = FACET_WORDS[facet];
    const name = facetNamer(dataset, facet);
    const words = values.length > NAMED ? count(values.length) : listWords(values.map(name), 'or');
    return (
      <Fragment key={facet}>
        {sayParts(joins, {
          values: <SummaryPart key={facet} name={facet} words={words} cleared={{ [facet]: undefined }} {...opening} />,
        })}
      </Fragment>
    );
  });
}
