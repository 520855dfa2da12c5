import type { Item } from '../lexicon/item';
import type { Outcome, Said } from '../said';
import { readBehaviour, readTolerance } from './read-behaviour';
import {
  readAnalTone,
  readGait,
  readLateralShift,
  readMovement,
  readPerianal,
  readPostVoid,
  readPulses,
  readRepeated,
  readSijCount,
  readWalk,
} from './read-exam-rest';
import { readFinding } from './read-finding';
import { readGroup } from './read-group';
import { readAnkleBrachialIndex, readHeelRaises, readMeasure } from './read-measure';
import { readBackPain, readFootDrop, readLegPain, readOnset, readPain } from './read-pain';
import { readRaise } from './read-raise';
import { readReflex } from './read-reflex';
import { readSensation } from './read-sensation';
import { readSidedFinding } from './read-sided-finding';
import { readStrength } from './read-strength';
import { readFeeling, readStated, readSymptom, readTopic } from './read-told';

/** What a finding says, read by the rules of its class. Every word is accounted for or nothing is read. */
export function readSaid(item: Item, said: Said): Outcome {
  switch (item.class) {
    case 'raise':
      return readRaise(item.test, said);
    case 'sided_finding':
      return readSidedFinding(item.test, said);
    case 'finding':
      return readFinding(item, said);
    case 'walk':
      return readWalk(item.path, said);
    case 'gait':
      return readGait(said);
    case 'strength':
      return readStrength(item, said);
    case 'reflex':
      return readReflex(item.reflex, said);
    case 'muscle_or_tendon':
      return 'not_understood';
    case 'sensation':
      return readSensation(item, said);
    case 'group':
      return readGroup(item, said);
    case 'measure':
      return readMeasure(item, said);
    case 'heel_raises':
      return readHeelRaises(said);
    case 'pulses':
      return readPulses(said);
    case 'abi':
      return readAnkleBrachialIndex(said);
    case 'perianal':
      return readPerianal(said);
    case 'anal_tone':
      return readAnalTone(said);
    case 'post_void':
      return readPostVoid(said);
    case 'sij_count':
      return readSijCount(said);
    case 'movement':
      return readMovement(item.direction, said);
    case 'repeated':
      return readRepeated(item.path, said);
    case 'lateral_shift':
      return readLateralShift(said);
    case 'symptom':
      return readSymptom(item, said);
    case 'stated':
      return readStated(item, said);
    case 'topic':
      return readTopic(item.path, said);
    case 'leg_pain':
      return readLegPain(item.score, said);
    case 'back_pain':
      return readBackPain(item.score, said);
    case 'pain':
      return readPain(said);
    case 'feeling':
      return readFeeling(item.feeling, said);
    case 'foot_drop':
      return readFootDrop(said);
    case 'onset':
      return readOnset(said);
    case 'behaviour':
      return readBehaviour(item.behaviour, said);
    case 'tolerance':
      return readTolerance(item.activity, said);
  }
}
