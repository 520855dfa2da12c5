import { describe, expect, it } from 'vitest';
import { type TimelineEntry, timelineOf } from './timeline';

type Given = Parameters<typeof timelineOf>[0];

const assessment = (over: Partial<Given['assessments'][number]>): Given['assessments'][number] => ({
  assessmentId: 'a1',
  kind: 'initial',
  status: 'signed',
  startedOn: '2026-01-05',
  signedAt: '2026-01-05T10:00:00.000Z',
  signedByName: 'Nadia Test',
  inError: null,
  ...over,
});

const plan = (over: Partial<Given['plan']['versions'][number]>): Given['plan']['versions'][number] => ({
  planVersionId: 'p1',
  number: 1,
  status: 'signed',
  planClass: 'RAD_LO',
  phase: 'P1',
  version: 1,
  savedAt: '2026-01-05T10:20:00.000Z',
  signedAt: '2026-01-05T10:30:00.000Z',
  signedByName: 'Nadia Test',
  supersededAt: null,
  inError: null,
  ...over,
});

const followUp: Given['followUps'][number] = {
  assessmentId: 'f1',
  on: '2026-01-19',
  signedByName: 'Nadia Test',
  corrections: { addenda: [], marks: [], standingMarkId: null },
  notMeasured: [],
  followUp: {
    legPain: 4,
    backPain: 2,
    change: 'better',
    distalLevel: 'thigh',
    walkMinutes: 20,
    asterisks: [],
    neurologyRechecked: 'worse',
    caudaEquina: {
      saddle: 'absent',
      bladder: 'absent',
      bowel: 'absent',
      sexual: 'absent',
      bilateralLegs: 'absent',
    },
    note: '',
  },
};

const checkIn: Given['checkIns'][number] = {
  checkInId: 'c1',
  on: '2026-01-12',
  at: '2026-01-12T18:00:00.000Z',
  verdict: { level: 'none', reasons: [] },
  checkIn: {
    legPain: 5,
    backPain: 3,
    change: 'same',
    distalLevel: 'calf',
    walkMinutes: null,
    danger: {
      saddle: 'no',
      bladder: 'no',
      bowel: 'no',
      sexual: 'no',
      bothLegs: 'no',
      weakness: 'no',
      fever: 'no',
    },
    note: '',
  },
};

const given = (over: Partial<Given> = {}): Given => ({
  assessments: [],
  followUps: [],
  checkIns: [],
  plan: { current: null, draft: null, versions: [] },
  ...over,
});
const keys = (entries: TimelineEntry[]) => entries.map(({ key }) => key);

describe('timelineOf', () => {
  it('merges every source, newest first', () => {
    const entries = timelineOf(
      given({
        assessments: [
          assessment({}),
          assessment({
            assessmentId: 'f1',
            kind: 'follow_up',
            startedOn: '2026-01-19',
            signedAt: '2026-01-19T09:00:00.000Z',
          }),
        ],
        followUps: [followUp],
        checkIns: [checkIn],
        plan: { current: null, draft: null, versions: [plan({})] },
      }),
    );
    expect(keys(entries)).toEqual(['f1', 'c1', 'p1', 'a1']);
  });

  it('shows a follow-up once, with its verdict', () => {
    const entries = timelineOf(
      given({ assessments: [assessment({ assessmentId: 'f1', kind: 'follow_up' })], followUps: [followUp] }),
    );
    expect(entries).toHaveLength(1);
    // Treatment specification §4.2 U2: worse neurology is a same-day matter.
    expect(entries[0]).toMatchObject({ kind: 'follow_up', verdict: { level: 'same_day' } });
  });

  it('puts what still has to be signed first, however old it is', () => {
    const entries = timelineOf(
      given({
        assessments: [assessment({ assessmentId: 'a0', status: 'draft', signedAt: null })],
        checkIns: [checkIn],
        plan: {
          current: null,
          draft: null,
          versions: [plan({ planVersionId: 'p2', number: 2, status: 'draft', signedAt: null })],
        },
      }),
    );
    expect(keys(entries)).toEqual(['p2', 'a0', 'c1']);
    expect(entries.map(({ open }) => open)).toEqual([true, true, false]);
  });

  it('is empty without anything', () => {
    expect(timelineOf(given())).toEqual([]);
  });
});
