import type { WordsOf } from '../texts'
import type { shell as zh } from '../zh/shell'

export const shell = {
  skip: 'Skip to content',
  menu: 'Open or close navigation',
  navigation: 'Main navigation',
  filters: 'Filters',
  period: 'Period',
  period_latest: 'Latest ({{month}})',
  period_none: 'No data yet',
  unit: 'Unit',
  unit_all: 'All units',
  clear_period: 'Clear period filter',
  clear_unit: 'Clear unit filter',
  year: '{{year}}',
  as_of: 'As of {{month}}',
  as_of_none: 'No data yet',
  version: 'Version {{version}}',
  language: 'Language',
  to_dark: 'Switch to dark',
  to_light: 'Switch to light',
  sample: 'Sample data',
  sample_hint: 'Sample data is shown; these are not real figures',
  sample_remove: 'Remove sample data',
  sample_removing: 'Removing…',
  sample_removed: 'Sample data removed',
  busy: 'Working…',
  starting: 'Starting…',
  start_failed: 'Could not start',
  start_failed_hint:
    'Open this page in a recent Chrome or Edge and allow it to keep data (no private window), then start again. Imported data is unchanged.',
  restart: 'Start again',
  detail: 'Technical detail',
  page_failed: 'This page could not be shown',
  page_failed_hint:
    'The other pages are not affected. Try again; if it still fails, copy the technical detail for the maintainer.',
  retry: 'Try again',
  not_found: 'No such page',
  not_found_hint: 'The link may be mistyped. Choose a page from the navigation.',
  to_overview: 'Back to overview',
  empty_title: 'No data yet',
  empty_text:
    'Data stays in the browser of this computer and is sent nowhere. Load sample data to look around, or import your own files.',
  load_sample: 'Load sample data',
  import_mine: 'Import my files',
  loading_sample: 'Loading sample data: {{done}} / {{total}}  {{file}}',
  sample_loaded: 'Sample data loaded',
  failed: 'Not completed',
  program_gone:
    'A file of the program cannot be fetched: it was updated, or the network is down. Reload the page; imported data are not affected.',
  storage_full:
    'The browser has no room left. Nothing of this was saved and earlier data is unchanged. Free disk space or withdraw imports you no longer need, then try again.',
} as const satisfies WordsOf<typeof zh>
