import { render } from 'preact'
import { ScanPage } from './scan/scan-page.tsx'

render(<ScanPage />, document.getElementById('app')!)
