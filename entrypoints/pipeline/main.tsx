import '~/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/frame/GoenRoot';
import { loaders } from '~/components/frame/loaders';
import { firstFrame } from '~/components/hooks/first-frame';
import { PipelinePage } from '~/components/pipeline/PipelinePage';
import { loadLocale } from '~/locales/text';

await loadLocale(firstFrame().locale);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <GoenRoot {...loaders()}>
      <PipelinePage />
    </GoenRoot>,
  );
