import '~/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/frame/GoenRoot';
import { loaders } from '~/components/frame/loaders';
import { PipelinePage } from '~/components/pipeline/PipelinePage';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <GoenRoot {...loaders()}>
      <PipelinePage />
    </GoenRoot>,
  );
