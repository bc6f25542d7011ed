import '~/components/ui/styles/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/app/GoenRoot';
import { loaders } from '~/components/app/loaders';
import { Popup } from '~/components/app/popup/Popup';
import { LeadsTab } from '~/components/app/popup/TabContent';
import { firstFrame } from '~/components/hooks/first-frame';
import { firstPaint } from '~/components/hooks/first-paint';
import { firstTexts } from '~/locales/first';
import { loadLocale } from '~/locales/text';
import { frontNow } from '~/platform/front-now';
import { watchErrors } from '~/platform/watch-errors';

watchErrors(async (failure) => (await import('~/platform')).recordError(failure, 'popup'));
const root = document.getElementById('root');
firstTexts();
const { locale, event } = firstFrame();
const front = await frontNow();
const texts = front.isClosed ? loadLocale(locale) : firstPaint().then(() => loadLocale(locale));
// Over a closed page the popup opens with the list, of which the last rows are kept.
if (front.isClosed && event) await Promise.all([texts, LeadsTab.preload()]);
// Rendered synchronously, so that the first frame already shows the form or the list.
if (root)
  flushSync(() =>
    createRoot(root).render(
      <GoenRoot {...loaders()}>
        <Popup front={front} />
      </GoenRoot>,
    ),
  );
