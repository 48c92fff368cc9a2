import { createRoot } from 'react-dom/client';
import { officeScheme } from '../workbook/excel/office-theme';
import { createPaneHost } from '../workbook/excel/pane-host';
import { findPlace } from '../workbook/excel/ready';
import { TaskPane } from './TaskPane';

const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <TaskPane place={findPlace()} connect={() => createPaneHost()} officeScheme={officeScheme} />,
  );
}
