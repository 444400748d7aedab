/** The table with its style sheet, which no page but this one needs. */
import '../table/table.css';

export { TableView } from './TableView';
