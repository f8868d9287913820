import { budget } from './zh/budget'
import { common } from './zh/common'
import { data } from './zh/data'
import { exception } from './zh/exception'
import { filter } from './zh/filter'
import { finding } from './zh/finding'
import { labour } from './zh/labour'
import { map } from './zh/map'
import { note } from './zh/note'
import { overview } from './zh/overview'
import { own } from './zh/own'
import { panel } from './zh/panel'
import { plan } from './zh/plan'
import { problem } from './zh/problem'
import { scoring } from './zh/scoring'
import { settings } from './zh/settings'
import { sheet } from './zh/sheet'
import { shell } from './zh/shell'
import { stage } from './zh/stage'
import { trace } from './zh/trace'
import { union } from './zh/union'
import { versions } from './zh/versions'
import { warning } from './zh/warning'
import { workbench } from './zh/workbench'

/** The source of all text keys; one part per screen. */
export const zh = {
  budget,
  common,
  data,
  exception,
  filter,
  finding,
  labour,
  note,
  map,
  overview,
  own,
  panel,
  plan,
  problem,
  settings,
  scoring,
  sheet,
  shell,
  trace,
  stage,
  union,
  versions,
  warning,
  workbench,
} as const
