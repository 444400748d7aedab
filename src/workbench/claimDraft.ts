/**
 * A claim as an editor's form holds it: takes a claim, gives what the form shows; takes what the form holds, gives the fields
 * that differ. Refuses a day that is none, in words for the form.
 */
import { MOVER_WORDS } from '../interface/words';
import { say } from '../language/say';
import type { ClaimFields } from '../model/corrections';
import type { Claim, ClaimStatus, MoverClass, Place, Relation } from '../model/document';
import { readEdtf } from '../model/edtf';

export type End = 'origins' | 'destinations' | 'places';

export interface ClaimDraft {
  relation: Relation;
  status: ClaimStatus;
  mover: MoverClass;
  origins: readonly string[];
  destinations: readonly string[];
  places: readonly string[];
  /** '' where the article says it itself. */
  speaker: string;
  /** EDTF, or ''. */
  saidOn: string;
  /** Places that were looked up for it. */
  known: ReadonlyMap<string, Place>;
}

export const NEW_CLAIM: ClaimDraft = {
  relation: 'movement',
  status: 'asserted',
  mover: 'militants',
  origins: [],
  destinations: [],
  places: [],
  speaker: '',
  saidOn: '',
  known: new Map(),
};

export function draftOf(claim: Claim): ClaimDraft {
  return {
    ...NEW_CLAIM,
    relation: claim.relation,
    status: claim.status,
    mover: claim.mover?.class ?? 'people',
    origins: claim.origins ?? [],
    destinations: claim.destinations ?? [],
    places: claim.places ?? [],
    speaker: claim.speaker?.name ?? '',
    saidOn: claim.saidOn ?? '',
  };
}

/** Why the form cannot be taken as it is; null where it can. */
export function faultOf({ relation, origins, destinations, places, saidOn }: ClaimDraft): string | null {
  if (saidOn.trim() !== '' && readEdtf(saidOn.trim()) === null)
    return say('“{date}” is no date: write it as 2021-07-28, 2021-07 or 2021.', { date: saidOn.trim() });
  const ends = relation === 'movement' ? [...origins, ...destinations] : places;
  return ends.length === 0 ? say('A claim needs a place: look one up.') : null;
}

/** What differs between the claim and the form. */
export function changedFields(claim: Claim, draft: ClaimDraft): ClaimFields {
  const old = draftOf(claim);
  const set: ClaimFields = {};
  if (draft.status !== old.status) set.status = draft.status;
  if (draft.mover !== old.mover)
    set.mover = { class: draft.mover, group: claim.mover?.group ?? null, surface: claim.mover?.surface ?? '' };
  for (const end of ['origins', 'destinations', 'places'] as const)
    if (draft[end].join() !== old[end].join()) set[end] = [...draft[end]];
  const speaker = draft.speaker.trim();
  if (speaker !== old.speaker) set.speaker = speaker === '' ? null : { name: speaker };
  const saidOn = draft.saidOn.trim();
  if (saidOn !== old.saidOn && saidOn !== '') set.saidOn = saidOn;
  return set;
}

/** All that a new claim says. */
export function allFields(draft: ClaimDraft): ClaimFields {
  const speaker = draft.speaker.trim();
  const saidOn = draft.saidOn.trim();
  const isMovement = draft.relation === 'movement';
  return {
    relation: draft.relation,
    status: draft.status,
    ...(isMovement
      ? {
          mover: { class: draft.mover, group: null, surface: MOVER_WORDS[draft.mover] },
          origins: [...draft.origins],
          destinations: [...draft.destinations],
        }
      : { places: [...draft.places] }),
    ...(speaker !== '' && { speaker: { name: speaker } }),
    ...(saidOn !== '' && { saidOn }),
  };
}
