// @ts-check

/** Mutants of texts, of the browser's interfaces and of what is shown. @type {import('./mutant').Mutant[]} */
export const INTERFACE_MUTANTS = [
  {
    what: 'one lead is announced as “1 leads”',
    file: 'locales/text.ts',
    from: "(form === 'one' && forms.one) || forms.other",
    to: "(form === 'few' && forms.one) || forms.other",
    tests: ['tests/locales/text.test.ts'],
  },
  {
    what: 'what was read before the page went elsewhere is saved under the new address',
    file: 'platform/page.ts',
    from: 'withoutHash(url.slice(0, PAGE_BOUNDS.string)) === withoutHash(facts.url)',
    to: "withoutHash(url) !== ''",
    tests: ['tests/platform/page.test.ts'],
  },
  {
    what: 'the popup waits for the whole database code before it shows anything',
    file: 'entrypoints/popup/main.tsx',
    from: "import { watchErrors } from '~/platform/watch-errors';",
    to: "import { watchErrors } from '~/platform/watch-errors';\nimport '~/storage';",
    tests: ['tests/architecture.test.ts'],
  },
  {
    what: 'Enter that ends a Japanese composition saves the lead',
    file: 'components/screens/capture/LeadForm.tsx',
    from: 'if (!event.nativeEvent.isComposing && !event.repeat)',
    to: 'if (!event.repeat)',
    tests: ['tests/e2e/capture/enter.spec.ts'],
  },
  {
    what: 'the focus is lost when the focused element goes away',
    file: 'components/app/FocusKeeper.tsx',
    from: "document.addEventListener('focusin', remember);",
    to: "document.addEventListener('focusin', isLost);",
    tests: ['tests/e2e/quality/focus.spec.ts'],
  },
];
