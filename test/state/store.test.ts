/** Documents come when they are asked for, once, and again after they failed. */
import { expect, it, vi } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/model/choices';
import { countChoices } from '../../src/state/countChoices';
import { isKnown, touchedBy } from '../../src/state/selectors';
import { createAtlasStore, type Source } from '../../src/state/store';
import { makeDataset, makeDocuments } from '../views/fixtures';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function makeSource(fails = 0) {
  let left = fails;
  const readDocument = vi.fn<Source['readDocument']>(async (slug) => {
    if (left-- > 0) throw new Error('no line');
    return makeDocuments().find(({ id }) => id === slug) ?? Promise.reject(new Error('no such article'));
  });
  return { source: { readDocument }, readDocument };
}

it('a document that is asked for twice is fetched once, and then there', async () => {
  const { source, readDocument } = makeSource();
  const store = createAtlasStore(makeDataset(), undefined, { source });
  store.getState().read('harbour');
  store.getState().read('harbour');
  await settled();
  store.getState().read('harbour');
  expect(readDocument).toHaveBeenCalledTimes(1);
  expect([...store.getState().documents.keys()]).toEqual(['harbour']);
});

it('one that did not arrive is said to be missing, and can be asked for again', async () => {
  const { source } = makeSource(1);
  const store = createAtlasStore(makeDataset(), undefined, { source });
  store.getState().read('harbour');
  await settled();
  expect(store.getState().failures.get('harbour')).toBe('no line');
  store.getState().read('harbour');
  expect(store.getState().failures.has('harbour')).toBe(false);
  await settled();
  expect(store.getState().documents.has('harbour')).toBe(true);
});

it('one that came with the page is not fetched', async () => {
  const { source, readDocument } = makeSource();
  const store = createAtlasStore(makeDataset(), undefined, { source, documents: makeDocuments() });
  store.getState().read('echo');
  await settled();
  expect(readDocument).not.toHaveBeenCalled();
});

it('without a source the page says that it came without the texts', async () => {
  const store = createAtlasStore(makeDataset());
  store.getState().read('echo');
  await settled();
  expect(store.getState().failures.get('echo')).toMatch(/without the texts/);
});

it('a link into an article is not said to be gone before the article has been read', () => {
  const dataset = makeDataset();
  const selection = { kind: 'sentence', id: 'harbour/s99999' } as const;
  expect(isKnown(dataset, selection)).toBe(true);
  const documents = new Map(makeDocuments().map((document) => [document.id, document]));
  expect(isKnown(dataset, selection, documents)).toBe(false);
});

it('a statement lights its sentences without any document', () => {
  const [remark] = makeDataset().statements;
  const touched = touchedBy(makeDataset(), { kind: 'statement', id: remark?.id ?? '' });
  expect(touched.sentences.size).toBe(2);
  expect(touched.mentions.size).toBe(0);
});

/** A dataset of which only the first statement and an overview are here. */
function makeFirst() {
  const whole = makeDataset();
  const overview = {
    total: 1,
    undated: 0,
    flows: [],
    flowCount: 0,
    days: [],
    span: null,
    counts: countChoices(whole, DEFAULT_CHOICES),
  };
  return { whole, first: { ...whole, statements: whole.statements.slice(0, 1), overview } };
}

it('the whole of a dataset comes when it is asked for, and takes the place of its overview', async () => {
  const { whole, first } = makeFirst();
  const readAll = vi.fn(async () => whole);
  const store = createAtlasStore(first, undefined, { source: { ...makeSource().source, readAll } });
  store.getState().complete();
  store.getState().complete();
  expect(store.getState().rest).toBe('asked');
  await settled();
  expect(store.getState()).toMatchObject({ rest: null, dataset: { statements: whole.statements } });
  store.getState().complete();
  expect(readAll).toHaveBeenCalledTimes(1);
});

it('a whole that does not arrive is said to be missing, and can be asked for again', async () => {
  const { whole, first } = makeFirst();
  const readAll = vi.fn(async () => whole).mockRejectedValueOnce(new Error('no line'));
  const store = createAtlasStore(first, undefined, { source: { ...makeSource().source, readAll } });
  store.getState().complete();
  await settled();
  expect(store.getState().rest).toEqual({ failure: 'no line' });
  store.getState().complete();
  await settled();
  expect(store.getState().dataset.overview).toBeUndefined();
});
