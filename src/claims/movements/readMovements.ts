/**
 * A parsed sentence in, the movements it states out: each verb and noun of movement is read with its frame (who moves,
 * what is left, what is entered), its ends and its status. Refuses movements without a mover or without a place, inside
 * one country, of money or talk, and travel of officials for talks.
 */
import type { Chunk, Parse } from '../clauses/Parse';
import { crossBorders } from '../ends/crossBorders';
import { settleEnds } from '../ends/settleEnds';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { type MoverReading, readMovers } from '../movers/readMover';
import { denialAfter, falseAfter } from '../status/denial';
import { joinJourneys, returnEnds } from './joinJourneys';
import { type Draft, endId, type Movement, type MovementContext } from './Movement';
import { readBound, readPair } from './readBound';
import { readNoun } from './readNoun';
import { readVerb } from './readVerb';
import { mergeSame } from './sameDirection';

/** A person's travel is no movement in a sentence about one of these. */
const TALKS = /^(?:talks|summit|conference|visit|visits|negotiations|tour|meeting|meetings|ceremony|funeral)$/;
/** Nor is it where somebody goes to do one of these. */
const VISITS = /^(?:attend|visit|testify|perform|play|compete|watch|meet|celebrate|speak|sign|negotiate|discuss)$/;
/** Verbs that any thing which can be carried goes with. */
const CARGO =
  /^(?:ship|export|re-export|import|smuggle|traffic|deliver|transport|supply|truck|haul|airlift|ferry|shipment|delivery|smuggling|trafficking|import|export)$/;
/** What is fired and comes down somewhere is an attack. */
const PROJECTILE = /^(?:rockets?|missiles?|shells?|mortars?|bombs?|grenades?|bullets?|torpedo(?:es)?)$/;
const COMES_DOWN = /^(?:land|fall|hit|fly|crash|reach|enter|cross)$/;
/** What an official does as anybody would. */
const EXILE = /^(?:flee|escape|withdraw|deport|extradite|expel)$/;

export function readMovements(parse: Parse, index: LexiconIndex, context: MovementContext): Movement[] {
  const found: Movement[] = [];
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i] as Chunk;
    const read = chunk.vg
      ? readVerb(parse, i, index, context)
      : chunk.kind === 'np'
        ? readNoun(parse, i, index, context)
        : null;
    const draft = read ?? readBound(parse, i, index, context);
    if (!draft) continue;
    const split = draft.ends.origins.length === 0 && draft.ends.gaps.some(({ parts }) => parts);
    for (const each of [...(split ? [] : [draft]), ...gapDrafts(parse, draft, index, context), ...legDrafts(draft)])
      found.push(...settle(parse, each, found, context));
  }
  for (const draft of pairDrafts(parse, index, context)) {
    const news = settle(parse, draft, found, context).filter(
      (movement) => !found.some((known) => isSameWay(known, movement)),
    );
    found.push(...news);
  }
  const joined = joinJourneys(found, parse.chunks[0]?.word === 'of', context.placeById)
    .map((movement) => withDenial(parse, movement, index))
    .filter(({ origins, destinations }) => origins.length + destinations.length > 0)
    .filter(({ needs, origins, destinations }) => !needs || (needs === 'origin' ? origins : destinations).length > 0);
  return mergeSame(joined, context.placeById);
}

/** Goods "from Brazil to Spain", where no verb told of that way already. */
function pairDrafts(parse: Parse, index: LexiconIndex, context: MovementContext): Draft[] {
  return parse.chunks.flatMap((_, i) => readPair(parse, i, index, context) ?? []);
}

const isSameWay = (known: Movement, movement: Movement): boolean =>
  known.destinations.some((end) => movement.destinations.some((other) => endId(other) === endId(end))) ||
  (known.mover.span.start === movement.mover.span.start && known.origins.length > 0);

function withDenial(parse: Parse, movement: Movement, index: LexiconIndex): Movement {
  const denier = movement.status === 'denied' ? null : denialAfter(parse, movement.trigger, index);
  const at = denier ?? (movement.status === 'denied' ? null : falseAfter(parse, movement.trigger, index));
  const verb = at === null ? undefined : parse.chunks[at];
  if (!verb) return movement;
  const cue = { start: parse.tokens[verb.from]?.start ?? 0, end: parse.tokens[verb.to - 1]?.end ?? 0 };
  return { ...movement, status: 'denied', cue, ...(denier === null ? {} : { denier }) };
}

/** "... and another 5,000 from Libya": the same movement of others from elsewhere. */
function gapDrafts(parse: Parse, draft: Draft, index: LexiconIndex, context: MovementContext): Draft[] {
  return draft.ends.gaps.map((gap) => ({
    ...draft,
    movers: gap.parts
      ? draft.movers
      : readMovers(parse, { from: gap.chunk, to: gap.chunk + 1 }, index, context, { fallback: draft.sense.mover }),
    ends: gap.destinations
      ? { ...draft.ends, destinations: gap.destinations, destinationsOpen: gap.open, gaps: [] }
      : { ...draft.ends, origins: gap.origins, originsOpen: gap.open, gaps: [] },
  }));
}

/** "... into Turkey and from there to Europe": each leg is a movement. */
function legDrafts(draft: Draft): Draft[] {
  const { leg } = draft.ends;
  if (!leg) return [];
  const next = { ...draft, ends: leg };
  return [next, ...legDrafts(next)];
}

/** "to come to the US as refugees" */
const asRefugees = (parse: Parse, { trigger, ends }: Draft): boolean =>
  parse.chunks.slice(trigger, ends.stop).some(({ word }) => word === 'as refugees');

function settle(parse: Parse, draft: Draft, before: readonly Movement[], context: MovementContext): Movement[] {
  const { ends, sense, status } = draft;
  if (ends.destinations.length === 0 && ends.purpose.length > 0) ends.destinations.push(...ends.purpose);
  crossBorders(ends, context.placeById);
  goHome(draft);
  if (sense.home && ends.origins.length === 0 && ends.at.length > 0 && !sense.in && !ends.nowhere)
    ends.origins.push(...ends.at);
  const found = draft.movers
    .filter((mover) => moves(parse, mover, draft))
    .flatMap((mover): Movement[] => {
      if (mover.class === 'people' && asRefugees(parse, draft)) mover.class = 'refugees';
      const isReturn = 'verb' in sense && sense.way === 'back';
      const settled =
        settleEnds(draft, mover, context) ??
        (isReturn && ends.origins.length + ends.destinations.length === 0 ? { origins: [], destinations: [] } : null);
      if (!settled) return [];
      const needs =
        // Who receives refugees says where they came to, whence or not.
        'needs' in sense &&
        !(sense.verb === 'receive' && mover.class === 'refugees') &&
        /^(?:origin|destination)$/.test(sense.needs ?? '')
          ? (sense.needs as 'origin')
          : null;
      const movement: Movement = {
        rule: draft.rule,
        status: status.status,
        cue: status.cue,
        ...(status.denier === undefined ? {} : { denier: status.denier }),
        mover,
        ...settled,
        through: ends.through.filter((mention) => mention.place),
        originsOpen: ends.originsOpen,
        destinationsOpen: ends.destinationsOpen,
        verb: draft.verb,
        trigger: draft.trigger,
        clause: draft.clause,
        stop: ends.stop,
        ...(needs ? { needs } : {}),
        ...(draft.modifier ? { modifier: true } : {}),
      };
      return [isReturn ? returnEnds(movement, wayOut(movement, before, context)) : movement];
    });
  return viceVersa(parse, found);
}

/** "Nigerien workers went home": to the country whose people they are. */
function goHome({ ends, movers, sense }: Draft): void {
  const back = 'way' in sense && sense.way === 'back' && sense.home && ends.origins.length > 0;
  if (!(ends.home || back) || ends.destinations.length > 0 || ends.nowhere) return;
  const [own] = movers.flatMap(({ demonyms }) => demonyms.filter(({ kind, place }) => kind === 'country' && place));
  if (own) ends.destinations.push(own);
}

/** The movement that a return answers: one of the sentence, or, for "some", "they", of the sentences before. */
function wayOut(back: Movement, before: readonly Movement[], context: MovementContext): Movement | undefined {
  const goes = (movement: Movement) =>
    movement.destinations.length + movement.origins.length > 0 &&
    movement.status === 'asserted' &&
    movement !== back &&
    (movement.mover.class === back.mover.class || movement.mover.class === 'people' || back.mover.class === 'people');
  const own = before.toReversed().find((movement) => goes(movement) && !isOther(back, movement));
  if (own || !(back.mover.counted || back.mover.pronoun)) return own;
  return context.earlier.find(goes);
}

/** A people of its own that returns elsewhere answers nobody's way out. */
const isOther = (back: Movement, { mover }: Movement): boolean =>
  back.destinations.length > 0 && back.mover.demonyms.length > 0 && back.mover.span.start !== mover.span.start;

function viceVersa(parse: Parse, found: Movement[]): Movement[] {
  const [first] = found;
  const turned = first && parse.tokens.some((token) => token.lower === 'vice versa' && token.start > first.verb.end);
  if (!turned || first.origins.length === 0 || first.destinations.length === 0) return found;
  return [
    ...found,
    ...found.map((movement) => ({ ...movement, origins: movement.destinations, destinations: movement.origins })),
  ];
}

const isVisit = (parse: Parse, trigger: number): boolean =>
  parse.chunks.slice(trigger + 1, trigger + 9).some(({ vg }) => vg?.form === 'inf' && VISITS.test(vg.lemma));

const isPresent = (parse: Parse, trigger: number): boolean => {
  const chunk = parse.chunks[trigger];
  const forms = parse.tokens[chunk?.vg?.head ?? 0]?.forms;
  return (
    chunk !== undefined &&
    chunk.to - chunk.from === 1 &&
    Boolean(forms?.has('s') || (forms?.has('base') && !forms.has('past')))
  );
};

/** Who comes to see and goes again. */
const VISITOR =
  /^(?:tourists?|visitors?|holidaymakers?|fans?|spectators?|shoppers?|pilgrims?|delegates?|guests?|supporters)$/;

const isVisitor = (parse: Parse, { span }: MoverReading): boolean =>
  parse.tokens.some(({ start, end, lower }) => start >= span.start && end <= span.end && VISITOR.test(lower));

const isFired = (parse: Parse, { span }: MoverReading): boolean =>
  parse.tokens.some(({ start, end, lower }) => start >= span.start && end <= span.end && PROJECTILE.test(lower));

function moves(parse: Parse, mover: MoverReading, { sense, trigger }: Draft): boolean {
  const verb = 'verb' in sense ? sense.verb : sense.noun;
  if (mover.official) return EXILE.test(verb);
  // "She comes from Ireland" tells where she is at home.
  if (verb === 'come' && mover.single && isPresent(parse, trigger)) return false;
  if (sense.movers && !sense.movers.includes(mover.class)) return false;
  if (sense.weak && !mover.known) return false;
  const ofItself = 'verb' in sense && sense.object !== 'mover';
  if (mover.class === 'weapons' && ofItself && COMES_DOWN.test(verb) && isFired(parse, mover)) return false;
  if (mover.class === 'goods' && !mover.known && !CARGO.test(verb)) return false;
  if (mover.class === 'people' && (isVisit(parse, trigger) || (ofItself && isVisitor(parse, mover)))) return false;
  const travels = mover.class === 'people' && (mover.single || !mover.known);
  return !(travels && parse.tokens.some((token) => TALKS.test(token.lower)));
}
