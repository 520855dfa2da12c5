import type { Muscle, Reflex } from '../../vocabulary/muscles';
import type { CrossedOrStretch, ExamFindingPath, IntakeFindingPath } from '../paths';

/** What a finding is about, and by which rules its words are read. */
export type Item =
  | { class: 'raise'; test: 'slr' | 'slump' }
  | { class: 'sided_finding'; test: CrossedOrStretch | 'gaenslen' }
  /**
   * `pathology`: "normal" makes no sense of it and "no" before it does (`no clonus`); `named`: present when only
   * named (`antalgic gait`); `arrows`: up is present, down is absent.
   */
  | { class: 'finding'; path: ExamFindingPath; pathology?: true; named?: true; arrows?: true }
  | { class: 'gait' }
  | { class: 'walk'; path: `exam.neurology.gait.cannot_${'heel' | 'toe'}_walk` }
  | { class: 'strength'; muscle: Muscle; bare: boolean }
  | { class: 'reflex'; reflex: Reflex }
  /** `TA 2+` among reflexes: strength or tendon jerk, and so neither. */
  | { class: 'muscle_or_tendon' }
  /**
   * `generic`: says only that sensation was tested; a modality after it says how. `orPulses`: with no place named it
   * may be the pulses of the foot (`PP intact`). `one`: of one root only.
   */
  | {
      class: 'sensation';
      modality: 'lightTouch' | 'pinprick';
      reduced?: true;
      generic?: true;
      orPulses?: true;
      one?: true;
    }
  | { class: 'group'; group: 'strength' | 'reflexes' | 'neuro'; one?: true }
  | { class: 'measure'; path: `exam.competing.${'hipInternalRotationDegrees' | 'hipFlexionDegrees'}` }
  | { class: 'heel_raises' }
  | { class: 'pulses' }
  | { class: 'abi' }
  | { class: 'perianal' }
  | { class: 'anal_tone' }
  | { class: 'post_void' }
  | { class: 'sij_count' }
  | { class: 'movement'; direction: 'flexion' | 'extension' | 'all' }
  | { class: 'repeated'; path: `exam.movement.repeated${'Extension' | 'Flexion' | 'SideGlide'}` }
  | { class: 'lateral_shift' }
  /** A complaint: named without a sign it is present. `oneForm`: without it there may still be another form of the same. */
  | { class: 'symptom'; path: IntakeFindingPath; oneForm?: true }
  /** Said outright by its own words (`non-smoker`). */
  | { class: 'stated'; path: IntakeFindingPath; value: 'present' | 'absent' }
  /** A function asked about: named alone it says nothing; "normal" means nothing amiss. */
  | { class: 'topic'; path: IntakeFindingPath }
  | { class: 'leg_pain'; score: boolean }
  | { class: 'back_pain'; score: boolean }
  | { class: 'pain' }
  | { class: 'feeling'; feeling: 'numbness' | 'tingling' }
  | { class: 'foot_drop' }
  | { class: 'onset' }
  | { class: 'behaviour'; behaviour: 'aggravating' | 'easing' }
  | { class: 'tolerance'; activity: 'walk' | 'sit' };
