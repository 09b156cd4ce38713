import { Navigate } from '@tanstack/react-router';
import { useSession } from '../api/session.js';
import { homeOf } from '../api/spaces.js';

/** The address without a page leads to the first page of one's role. */
export function Home() {
  const { space } = useSession();
  return <Navigate to={homeOf(space)} replace />;
}
