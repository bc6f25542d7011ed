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
  {
    what: 'a script in a page may read what is stored beside the database',
    file: 'platform/own-storage.ts',
    from: "  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });",
    to: '',
    tests: ['tests/platform/own-storage.test.ts'],
  },
  {
    what: 'a page that never answers is awaited for ever',
    file: 'components/screens/capture/page-understanding.ts',
    from: 'return await Promise.race([browser.pageFacts(page, begun), late]);',
    to: 'return await Promise.race([browser.pageFacts(page)]);',
    tests: ['tests/components/faults/silent-page.test.tsx'],
  },
  {
    what: 'two presses open one dialog twice',
    file: 'components/ui/dialogs/DialogHost.tsx',
    from: 'return isOpen ? before :',
    to: 'return isOpen && !isOpen ? before :',
    tests: ['tests/components/dialogs.test.tsx'],
  },
  {
    what: 'a store that does not open leads nowhere',
    file: 'components/app/Failure.tsx',
    from: '{isOfStore ? (',
    to: '{isOfStore && !isOfStore ? (',
    tests: ['tests/components/faults/recovery.test.tsx'],
  },
  {
    what: 'a wrong clock is not asked about',
    file: 'components/app/ClockNotice.tsx',
    from: 'if (!doubt) return null;',
    to: 'if (!doubt || doubt.is) return null;',
    tests: ['tests/components/faults/wrong-clock.test.tsx'],
  },
  {
    what: 'an open form shows what another window has changed as it was before',
    file: 'components/hooks/use-record.ts',
    from: 'return now ?? given;',
    to: 'return given ?? now;',
    tests: ['tests/components/faults/two-windows.test.tsx'],
  },
  {
    what: 'a form writes back fields that another window has changed since',
    file: 'components/records/contacts/ContactForm.tsx',
    from: 'changeContact(contact.id, draft.typed)',
    to: 'changeContact(contact.id, entry)',
    tests: ['tests/components/faults/two-windows.test.tsx'],
  },
];
