import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import { LANGUAGES } from '@/domain/words/language';
import { type JointName, SIDES } from '../body/anatomy';
import type { ArmPose, LegPose, Place } from '../body/body-pose';
import { fleshOf } from '../body/flesh';
import { bodyAt, momentsOf } from '../body/moment';
import { placed } from '../body/place';
import type { Pose } from '../body/pose';
import { armOf, legOf, onSegment, type Skeleton } from '../body/skeleton';
import { length, minus, type Vec } from '../body/vector';
import { arrowsOf } from '../sheet/arrows';
import { circlesOf, frameOf, onSheet, SHEET } from '../sheet/frame';
import { sceneAt } from '../sheet/scene';
import { POSES } from './index';

const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** A foot pressed down or a bottom on the floor gives a little. */
const SOFT_CM = 1.5;
/** A palm counts as being where it should be within this. */
const REACH_CM = 2;

const each = describe.each(EXERCISE_IDS.map((id) => [id, POSES[id] as Pose] as const));
const sharesOf = (pose: Pose) => (pose.end ? SHARES : [0]);

const BONES: readonly (readonly [JointName, JointName])[] = SIDES.flatMap((side) =>
  (
    [
      ['Shoulder', 'Elbow'],
      ['Elbow', 'Wrist'],
      ['Wrist', 'Palm'],
      ['Palm', 'Fingers'],
      ['Hip', 'Knee'],
      ['Knee', 'Ankle'],
      ['Ankle', 'Heel'],
      ['Ankle', 'Ball'],
      ['Ball', 'Toes'],
    ] as const
  ).map(([a, b]) => [`${side}${a}`, `${side}${b}`] as const),
);
const TRUNK: typeof BONES = [
  ['pelvis', 'sacrum'],
  ['sacrum', 'waist'],
  ['waist', 'ribs'],
  ['ribs', 'neck'],
];
const lengths = ({ joints }: Skeleton) =>
  [...BONES, ...TRUNK].map(([a, b]) => length(minus(joints[a], joints[b])));

const placeIn = (place: Place, { segments }: Skeleton): Vec =>
  'on' in place ? onSegment(segments[place.on], place.off) : place;

each('the drawing of %s', (_id, pose) => {
  it('keeps every part of the body on or above the floor', () => {
    for (const share of sharesOf(pose)) {
      const flesh = fleshOf(placed(bodyAt(pose, share)));
      const lowest = Math.min(
        ...Object.values(flesh).flatMap((pieces) =>
          pieces.flatMap(({ skin }) => skin.map(({ at, radius }) => at[1] - radius)),
        ),
      );
      expect(lowest, `at ${share}`).toBeGreaterThan(-SOFT_CM);
    }
  });

  it('has no floating body: something rests on the floor or on a thing', () => {
    const bears = (pose.props ?? []).some(({ kind }) =>
      ['chair', 'bike', 'block', 'soft', 'treadmill'].includes(kind),
    );
    for (const share of [0, 1]) {
      const flesh = fleshOf(placed(bodyAt(pose, share)));
      const lowest = Math.min(
        ...Object.values(flesh).flatMap((pieces) =>
          pieces.flatMap(({ skin }) => skin.map(({ at, radius }) => at[1] - radius)),
        ),
      );
      if (!bears) expect(lowest, `at ${share}`).toBeLessThan(SOFT_CM);
    }
  });

  it('lies inside the sheet, arrows and things with it', () => {
    const frame = frameOf(pose);
    const circles = [
      ...sharesOf(pose).flatMap((share) => sceneAt(pose, share).painted.flatMap(circlesOf)),
      ...arrowsOf(pose).flatMap(({ points }) => points),
    ].map((circle) => onSheet(frame, circle));
    for (const { x, y, r } of circles) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(SHEET.width);
      expect(y + r).toBeLessThanOrEqual(SHEET.height);
    }
  });

  it('keeps the length of every bone', () => {
    const atStart = lengths(placed(bodyAt(pose, 0)));
    for (const share of sharesOf(pose)) {
      lengths(placed(bodyAt(pose, share))).forEach((now, bone) => {
        expect(now).toBeCloseTo(atStart[bone] ?? 0, 5);
      });
    }
  });

  it('brings hands and feet to where they are put', () => {
    for (const share of [0, 1]) {
      const body = bodyAt(pose, share);
      const skeleton = placed(body);
      for (const side of SIDES) {
        const arm: ArmPose = armOf(body, side);
        const leg: LegPose = legOf(body, side);
        if (arm.hand) {
          const away = length(minus(skeleton.joints[`${side}Palm`], placeIn(arm.hand, skeleton)));
          expect(away, `${side} hand at ${share}`).toBeLessThan(REACH_CM);
        }
        const ankle = leg.ankleAt ?? (leg.foot ? ([leg.foot[0], leg.foot[1] + 8, leg.foot[2]] as Vec) : null);
        if (ankle) {
          const away = length(minus(skeleton.joints[`${side}Ankle`], ankle));
          expect(away, `${side} foot at ${share}`).toBeLessThan(REACH_CM);
        }
      }
    }
  });

  it('puts hands and feet somewhere in every moment or in none, so that no limb jumps', () => {
    if (pose.course === 'apart') return;
    const kinds = momentsOf(pose).map((body) =>
      SIDES.map((side) => {
        const { hand } = armOf(body, side);
        const leg = legOf(body, side);
        const held = hand ? ('on' in hand ? hand.on : 'point') : 'free';
        return [held, leg.foot ? 'foot' : leg.ankleAt ? 'ankle' : 'free'].join(' ');
      }).join(' '),
    );
    expect(new Set(kinds).size).toBe(1);
  });

  it('shows a movement where there is one', () => {
    if (!pose.end) return;
    const [from, to] = [sceneAt(pose, 0), sceneAt(pose, 1)].map(({ painted }) => painted.flatMap(circlesOf));
    const farthest = Math.max(
      ...(from ?? []).map(({ x, y }, i) => Math.hypot(x - (to?.[i]?.x ?? x), y - (to?.[i]?.y ?? y))),
    );
    expect(farthest).toBeGreaterThan(2);
    expect(pose.course === 'apart' || (pose.arrows ?? []).length > 0).toBe(true);
  });
});

describe('the words of a drawing', () => {
  const said = EXERCISE_IDS.flatMap((id) =>
    LANGUAGES.map((language) => ({ id, pose: POSES[id], words: POSES[id].words[language] })),
  );

  it('say the start, and the end where there is one', () => {
    for (const { id, pose, words } of said) {
      expect(words.start.length, id).toBeGreaterThan(20);
      expect(words.end !== undefined, id).toBe(pose.end !== undefined);
    }
  });

  it('are short sentences without the words of the trade', () => {
    const trade =
      /\b(flex|extend|extension|flexion|supine|prone|lateral|medial|anterior|posterior|abduct|dorsi|plantar)/i;
    for (const { id, words } of said) {
      for (const sentence of `${words.start} ${words.end ?? ''}`
        .split(/(?<=\.)\s+/)
        .filter((part) => part.trim())) {
        expect(sentence, id).toMatch(/^[A-Z].*\.$/s);
        expect(sentence.trim().split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(16);
        expect(sentence, id).not.toMatch(trade);
      }
    }
  });

  it('belong to poses the library has: no file is left over', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^[a-z]+\d+\.ts$/.test(name));
    expect(files.sort()).toEqual(EXERCISE_IDS.map((id) => `${id.toLowerCase()}.ts`).sort());
  });
});
