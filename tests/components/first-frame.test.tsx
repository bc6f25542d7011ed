import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { GoenRoot } from '~/components/app/GoenRoot';
import { Popup } from '~/components/app/popup/Popup';
import { saveFirstFrame } from '~/components/hooks/first-frame';
import type { MissionEventId } from '~/domain/records/ids';
import en from '~/locales/en.yml';
import { firstTexts } from '~/locales/first';
import it from '~/locales/it.yml';
import ja from '~/locales/ja.yml';
import { addLocales, LOCALES, type Locale } from '~/locales/text';

const wholeTexts = () => addLocales({ en, it, ja });
afterEach(wholeTexts);

const never = () => new Promise<never>(() => undefined);

/** The popup as it is drawn before anything has answered. */
function firstFrameIn(locale: Locale): string {
  const event = {
    id: 'event-1' as MissionEventId,
    name: 'Giorno al padiglione',
    colour: 'indigo' as const,
    city: 'Osaka',
  };
  saveFirstFrame({ locale, event, mission: 'Missione', leads: 12 });
  const element = document.createElement('div');
  const root = createRoot(element);
  flushSync(() =>
    root.render(
      <GoenRoot platform={never} loadStorage={never}>
        <Popup />
      </GoenRoot>,
    ),
  );
  const drawn = element.innerHTML.replace(/_r_\w+_/g, 'id');
  root.unmount();
  return drawn;
}

test.each(LOCALES)('the first frame in %s has all of its texts before the catalogue is there', (locale) => {
  wholeTexts();
  const whole = firstFrameIn(locale);
  firstTexts();
  expect(firstFrameIn(locale)).toBe(whole);
  expect(whole).toContain('Giorno al padiglione');
  expect(whole.match(/<input/g)?.length).toBeGreaterThan(5);
});
