import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { Pose } from '../body/pose';
import b01 from './b01';
import b02 from './b02';
import c01 from './c01';
import c02 from './c02';
import c03 from './c03';
import c04 from './c04';
import c05 from './c05';
import c06 from './c06';
import c07 from './c07';
import c08 from './c08';
import c09 from './c09';
import c10 from './c10';
import c11 from './c11';
import c12 from './c12';
import d01 from './d01';
import d02 from './d02';
import d03 from './d03';
import d04 from './d04';
import d05 from './d05';
import d06 from './d06';
import d07 from './d07';
import h01 from './h01';
import h02 from './h02';
import h03 from './h03';
import h04 from './h04';
import h05 from './h05';
import h06 from './h06';
import h07 from './h07';
import h08 from './h08';
import h09 from './h09';
import h10 from './h10';
import h11 from './h11';
import h12 from './h12';
import h13 from './h13';
import m01 from './m01';
import m02 from './m02';
import m03 from './m03';
import m04 from './m04';
import m05 from './m05';
import m06 from './m06';
import m07 from './m07';
import m08 from './m08';
import m09 from './m09';
import n01 from './n01';
import n02 from './n02';
import n03 from './n03';
import n04 from './n04';
import n05 from './n05';
import n06 from './n06';
import n07 from './n07';
import n08 from './n08';
import n09 from './n09';
import n10 from './n10';
import n11 from './n11';
import n12 from './n12';
import n13 from './n13';
import n14 from './n14';
import r01 from './r01';
import s01 from './s01';
import slp1 from './slp1';
import slp2 from './slp2';
import slp3 from './slp3';
import t01 from './t01';
import t02 from './t02';
import t03 from './t03';
import t04 from './t04';
import t06 from './t06';
import t07 from './t07';
import w01 from './w01';
import w02 from './w02';
import w03 from './w03';
import w04 from './w04';
import x01 from './x01';

/** How every exercise is drawn. A new exercise needs its pose here: the compiler asks for it. */
export const POSES: Record<ExerciseId, Pose> = {
  N01: n01,
  N02: n02,
  N03: n03,
  N04: n04,
  N05: n05,
  N06: n06,
  N07: n07,
  N08: n08,
  N09: n09,
  N10: n10,
  N11: n11,
  N12: n12,
  N13: n13,
  N14: n14,
  D01: d01,
  D02: d02,
  D03: d03,
  D04: d04,
  D05: d05,
  D06: d06,
  D07: d07,
  R01: r01,
  SLP1: slp1,
  SLP2: slp2,
  SLP3: slp3,
  B01: b01,
  B02: b02,
  C01: c01,
  C02: c02,
  C03: c03,
  C04: c04,
  C05: c05,
  C06: c06,
  C07: c07,
  C08: c08,
  C09: c09,
  C10: c10,
  C11: c11,
  C12: c12,
  H01: h01,
  H02: h02,
  H03: h03,
  H04: h04,
  H05: h05,
  H06: h06,
  H07: h07,
  H08: h08,
  H09: h09,
  H10: h10,
  H11: h11,
  H12: h12,
  H13: h13,
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T06: t06,
  T07: t07,
  M01: m01,
  M02: m02,
  M03: m03,
  M04: m04,
  M05: m05,
  M06: m06,
  M07: m07,
  M08: m08,
  M09: m09,
  W01: w01,
  W02: w02,
  W03: w03,
  W04: w04,
  S01: s01,
  X01: x01,
};
