import type {
  Concern,
  Evaluation,
  MechanismId,
  MechanismReading,
  StructureId,
  UrgencyTier,
} from '../evaluation';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

export const AS_OF = '2026-11-20';

const mechanism = (id: MechanismId, probability: number, detail: string | null = null): MechanismReading => ({
  id,
  label: id,
  probability,
  band: 'likely',
  detail,
  for: [],
  against: [],
  missing: [],
});

type Wanted = {
  mechanism: MechanismId;
  detail?: string | null;
  others?: MechanismId[];
  structure?: StructureId;
  root?: { root: Root; side: Side };
  tier?: UrgencyTier;
  concern?: Concern;
  screenIncomplete?: boolean;
  radiculopathy?: Evaluation['radiculopathy'];
  confidence?: Evaluation['confidence']['level'];
  reviewWithinDays?: number;
};

/** An evaluation as the plan sees it, for tests that are about the plan and not about the engine. */
export function evaluationOf(wanted: Wanted): Evaluation {
  const tier = wanted.tier ?? 'routine';
  const root = wanted.root;
  const reading = root && {
    roots: [{ root: root.root, probability: 0.8 }],
    label: 'single' as const,
    credibleSet: [root.root],
    multiRoot: false,
    suppressedBecause: null,
    for: [],
    against: [],
  };
  return {
    engine: 'test',
    rules: 'test',
    asOf: AS_OF,
    urgency: {
      tier,
      withinDays: null,
      concerns: wanted.concern ? [wanted.concern] : [],
      rules:
        tier === 'routine'
          ? []
          : [
              {
                id: 'RF-TEST',
                tier,
                withinDays: null,
                concern: wanted.concern ?? 'other',
                firm: true,
                title: 't',
                reason: 'r',
                action: 'a',
                source: 's',
                grade: 'expert',
                fields: [],
              },
            ],
      screenIncomplete: wanted.screenIncomplete ?? false,
      unansweredScreenItems: [],
    },
    gates: [],
    contradictions: [],
    mechanisms: [
      mechanism(wanted.mechanism, 0.8, wanted.detail ?? null),
      ...(wanted.others ?? []).map((id) => mechanism(id, 0.1)),
    ],
    abstained: null,
    confidence: { level: wanted.confidence ?? 'high', coverage: 1, margin: 0.6, reasons: [] },
    radiculopathy: wanted.radiculopathy ?? 'none',
    roots: root && reading ? [{ side: root.side, clinical: reading, working: reading }] : [],
    structures: wanted.structure
      ? [{ id: wanted.structure, label: wanted.structure, probability: 0.6, for: [], against: [] }]
      : [],
    concordance: { class: 'not_done', text: '', findings: [] },
    mriIndication: { id: 'MRI-NONE', indicated: false, text: '', source: '' },
    sideScores: [],
    sideModels: [],
    gradings: [],
    persistenceDrivers: [],
    prognosis: { outlook: 'unknown', text: '', source: '' },
    reviewWithinDays: wanted.reviewWithinDays ?? 28,
    testNext: [],
    wouldChange: [],
    trace: [],
  };
}
