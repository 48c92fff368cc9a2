import { createRoot } from 'react-dom/client';
import { isInsideExcel } from '../workbook/excel/ready';
import { PaneNotYet } from './PaneNotYet';

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<PaneNotYet whereItRuns={isInsideExcel()} />);
