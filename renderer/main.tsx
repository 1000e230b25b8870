import '@mantine/core/styles.css';
import '@mantine/charts/styles.css';
import '@mantine/notifications/styles.css';
import './tema/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const akar = document.getElementById('akar');
if (akar === null) throw new Error('index.html has no element #akar');
createRoot(akar).render(<App />);
