/**
 * Whether a claim is put into the right mouth: the last word of the name decides, without case and accents, so that
 * "Sergei Shoigu" and "Shoigu" are one. No speaker is the article's own voice.
 */
import type { Claim } from '../../model/document';
import type { GoldClaim } from './GoldDocument';

function lastWord(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}'’-]+/gu)?.at(-1) ?? '';
}

export function sameSpeaker(gold: GoldClaim, claim: Claim): boolean {
  const right = [gold.speaker?.name ?? '', ...(gold.tolerated?.speaker ?? [])].map(lastWord);
  return right.includes(lastWord(claim.speaker?.name ?? ''));
}
