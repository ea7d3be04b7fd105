import { workModeOf } from './_chips.ts';
import { groupOf } from './_dom.ts';

/** What stands between the facts of LinkedIn's header: "Porto, Portugal · 2 weeks ago". */
export const dot = / ?· ?/;

/** The work mode that follows a place: "Porto, Portugal (Hybrid)". */
export function modeInBrackets(place: string): string | null {
  return workModeOf(groupOf(/\(([^()]{0,60})\)$/, place) ?? '');
}

/** The place without the brackets that follow it. */
export function placeWithoutMode(place: string): string {
  return place.replace(/ ?\([^()]{0,60}\)$/, '');
}
