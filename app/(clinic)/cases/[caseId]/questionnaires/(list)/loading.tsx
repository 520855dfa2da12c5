export { PageLoading as default } from '@/app/page-loading';
